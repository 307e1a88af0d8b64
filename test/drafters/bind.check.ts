import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readBrief } from "../../src/brief/index.ts";
import { bindBrief, titleFor } from "../../src/drafters/bind/bind.ts";
import { readBlueprint } from "../../src/drafters/bind/blueprint.ts";

const source = readFileSync(new URL("key-cutting.md", import.meta.url), "utf8");
const blueprint = readBlueprint(source, "key-cutting.md");
const bound = (brief: string) => bindBrief(blueprint, readBrief(brief));
const row = (text: string, name: string) =>
  text
    .split("\n")
    .filter((line) => line.startsWith(`| ${name} |`))
    .join("\n");
const quantity = (text: string, name: string) => row(text, `\`${name}\``);
const load = (text: string) => text.split("\n").find((line) => line.startsWith("Load:"));

describe("the ledger", () => {
  test("takes a number in the author's unit with the basis `brief`, also where it is mentioned", () => {
    const text = bound("key cutting: 20k keys per week, scans up to 8 MB");
    expect(quantity(text, "cuts")).toBe("| `cuts` | 20,000 /week | brief |");
    expect(quantity(text, "scan_max")).toBe("| `scan_max` | 8 MB | brief |");
    expect(text).toContain("`cuts` = 20,000 /week.**");
    expect(text).toContain("a scan of up to `scan_max` = 8 MB.");
  });

  test("a computed row that is given loses its expression; a mean is no cap", () => {
    const text = bound("key cutting: 4 machines, scans of 3 MB on average");
    expect(quantity(text, "machines")).toBe("| `machines` | 4 | brief |");
    expect(quantity(text, "scan_size")).toBe("| `scan_size` | 3 MB | brief |");
    expect(quantity(text, "scan_max")).toBe(quantity(source, "scan_max"));
  });

  test("what the brief was to give and does not is an assumption and a question", () => {
    const text = bound("key cutting with 2 machines");
    expect(quantity(text, "cuts")).toBe("| `cuts` | 240 /day | assumption: the blueprint's usual value |");
    expect(text).toMatch(/^\| How much is used, .*\| `cuts` = 240 \/day, `cut_limit` = 2 USD \|/m);
    expect(text).not.toMatch(/\| brief(?:: as NFR-3)? \|\n(?!\| `machines`)\| `(?:cuts|cut_limit)`/);
  });

  test("a peak and a mean give the factor between them, and both grow with the load", () => {
    const text = bound("key cutting: 500 keys a day, peak 90 keys an hour");
    expect(quantity(text, "cuts_peak")).toBe("| `cuts_peak` | 90 /h | brief |");
    expect(quantity(text, "peak_factor")).toContain("| ? | `cuts_peak / cuts`: ");
    expect(load(text)).toBe("Load: `cuts`, `looks`, `cuts_peak`.");
  });

  test("a peak alone gives the mean; it is the peak that grows", () => {
    const text = bound("key cutting: up to 90 keys an hour");
    expect(quantity(text, "cuts")).toContain("| ? /day | `cuts_peak / peak_factor`: ");
    expect(load(text)).toBe("Load: `looks`, `cuts_peak`.");
  });

  test("a peak without a row of its own gets one", () => {
    const text = bound("key cutting: 300 views a minute at peak");
    expect(quantity(text, "looks")).toContain("| ? /day | `looks_peak / peak_factor`: ");
    expect(text).toContain("\n| `looks_peak` | 300 /min | brief |\n");
  });

  test("a rate for each of something is computed from how many there are", () => {
    const text = bound("key cutting: 6 machines, 40 keys per machine per day");
    expect(quantity(text, "cuts")).toBe(
      "| `cuts` | ? /day | `machines * 40 /day`: brief, “40 keys per machine per day” |",
    );
    expect(load(text)).toContain("`machines`");
  });

  test("the main load in other words is taken with the words", () => {
    const text = bound("key cutting: 700 blanks a day, 60 cents per blank");
    expect(quantity(text, "cuts")).toBe("| `cuts` | 700 /day | brief: “700 blanks a day” |");
    expect(row(text, "NFR-3")).toContain("| ≤ 0.6 USD per key | `monthly_cost / cuts <= 0.6 USD`");
  });
});

describe("the targets", () => {
  test("target and check change together; comparator and words stay", () => {
    const text = bound(
      "key cutting: a key is ready within 30 minutes p95, 99.9% uptime, $1.50 per key, at most $900 a month",
    );
    expect(row(text, "NFR-1")).toContain("| ≤ 30 min (p95) | `ready_p95 <= 30 min` holds");
    expect(row(text, "NFR-2").split("\n")[0]).toContain("| ≥ 99.9 % per month | `cut_availability >= 99.9 %`");
    expect(row(text, "NFR-3")).toContain("| ≤ 1.50 USD per key | `monthly_cost / cuts <= 1.50 USD`");
    expect(row(text, "NFR-5").split("\n")[0]).toContain("| < 900 USD/month | `monthly_cost < 900 USD/month`");
    expect(quantity(text, "cut_limit")).toBe("| `cut_limit` | 1.50 USD | brief |");
  });

  test("another percentile is written and asked about", () => {
    const text = bound("key cutting: a key is ready within 9 minutes (p99)");
    expect(row(text, "NFR-1")).toContain("| ≤ 9 min (p99) |");
    expect(text).toContain("| NFR-1 asks for p99, its times are p95: how far apart are they? |");
  });

  test("a time without a percentile keeps the blueprint's, and is asked about", () => {
    const text = bound("key cutting: a key is ready within 9 minutes");
    expect(row(text, "NFR-1")).toContain("| ≤ 9 min (p95) |");
    expect(text).toContain("| For how many cases does “a key is ready within 9 minutes” hold? | p95, as NFR-1 says |");
  });

  test("an alert that would be looser than the target follows on the strict side; others stay", () => {
    const alerts = (brief: string) =>
      bound(brief)
        .split("\n")
        .filter((line) => /^\| NFR-\d \| `(?:ready|probe|invoice)/.test(line));
    expect(alerts("key cutting: a key is ready within 7 minutes p95, 99.9% uptime, $2,000 a month")).toEqual([
      "| NFR-1 | `ready_seconds`; `queue_age` | > 5.6 min for 15 min; > 30 min |",
      "| NFR-2 | `probe`; `faults` | burn 14x over 1 h; < 99.94 % over a day |",
      "| NFR-5 | `invoice` | > 1,800 USD/month |",
    ]);
    expect(alerts("key cutting: a key is ready within 20 minutes p95, $20,000 a month")).toEqual([
      "| NFR-1 | `ready_seconds`; `queue_age` | > 8 min for 15 min; > 30 min |",
      "| NFR-2 | `probe`; `faults` | burn 14x over 1 h; < 99.7 % over a day |",
      "| NFR-5 | `invoice` | > 18,000 USD/month |",
    ]);
  });

  test("a target that nobody asked for is set where the load can meet it; one of the brief stays", () => {
    const few = bound("key cutting: 10 keys a day");
    expect(row(few, "NFR-3")).toContain("| ≤ 6 USD per key | `monthly_cost / cuts <= 6 USD`");
    expect(quantity(few, "cut_limit")).toBe("| `cut_limit` | 6 USD | assumption: the blueprint's usual value |");
    expect(row(bound("key cutting: 10 keys a day, $3 per key"), "NFR-3")).toContain("| ≤ 3 USD per key |");
  });
});

describe("the words", () => {
  test("a clause leads the requirement that means it", () => {
    const text = bound("key cutting: locksmiths order keys by phone, a mail when it is cut");
    expect(row(text, "FR-1")).toContain("| Locksmiths order keys by phone. A locksmith orders a key from");
    expect(row(text, "FR-2")).toBe("| FR-2 | A mail when it is cut. The locksmith gets a mail when the key is cut. |");
  });

  test("a number and a clause meet in one requirement", () => {
    const text = bound("key cutting: locksmiths send scans of at most 9 MB");
    expect(row(text, "FR-1")).toBe(
      "| FR-1 | Locksmiths send scans of at most 9 MB. A locksmith orders a key from a scan of up to `scan_max` = 9 MB. |",
    );
  });

  test("a clause that nothing means is a new requirement and a question on the nearest component", () => {
    const text = bound("key cutting: locksmiths engrave initials");
    expect(row(text, "FR-3")).toBe("| FR-3 | Locksmiths engrave initials. |");
    expect(text).toContain(
      "| Which part serves FR-3, “locksmiths engrave initials”? | Cutter, as the nearest by its responsibilities |",
    );
  });

  test("numbers without a place stand under the constraints, targets among them are asked about", () => {
    const text = bound("key cutting: 3 shops, replies on complaints within 2 days, GDPR, on-prem");
    expect(text).toContain(
      "**Constraints:** keys only. From the brief: “GDPR”; “on-prem”; “3 shops”; “replies on complaints within 2 days”.",
    );
    expect(text).toContain("| Which part answers “replies on complaints within 2 days”? |");
    expect(text).toContain("| What does “GDPR” ask beyond Security? |");
    expect(text).not.toContain("exchange? |");
  });

  test("the name of the blueprint gives way, in the diagram as a label", () => {
    const text = bound('Design a lock & key "atelier": 20 keys a day');
    expect(text).toContain("**Recommendation: Lock Key on `machines`");
    expect(text).toContain("  subgraph system [Lock Key]");
    expect(titleFor(blueprint, readBrief("50% uptime"))).toBe("Key Cutting");
  });

  test("what would be markup in the brief is only words in the document", () => {
    const text = bound("key cutting: users upload `a | b` <img src=x> [x](javascript:y) **now**");
    expect(row(text, "FR-3")).toBe("| FR-3 | Users upload 'a \\| b' \\<img src=x> \\[x\\](javascript:y) \\*\\*now. |");
  });

  test("a brief that says nothing leaves every other byte", () => {
    const gone = blueprint.document.source
      .split("\n")
      .filter((line) => !bound("a key cutting service").split("\n").includes(line));
    expect(gone).toEqual([
      "**Recommendation: Key Cutting on `machines` = 1 machine; `cuts` = 240 /day.**",
      "  subgraph system [Key cutting]",
      "| `cuts` | 240 /day | brief |",
      "| `cut_limit` | 2 USD | brief: as NFR-3 |",
    ]);
  });
});

test("a blueprint that is not one is refused by file and key", () => {
  expect(() => readBlueprint(source.replace("  id: key-cutting\n", ""), "keys.md")).toThrow("keys.md: `blueprint.id`");
  expect(() => readBlueprint(source.replace("role: peak", "role: summit"), "keys.md")).toThrow(
    "`blueprint.binds[].role`",
  );
  expect(() => readBlueprint(source.replace(", quantity: cuts }", " }"), "keys.md")).toThrow(
    "either `quantity` or `requirement`",
  );
});
