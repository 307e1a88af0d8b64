import type { Design } from "../../../src/design/design.ts";
import { parseMeasure } from "../../../src/quantities/index.ts";
import { type Base, first, type Mutation, slice, withRow, withSection, withSpan } from "./base.ts";

/** Results printed in prose, with a unit that `units` knows. */
function results({ design, text }: Base, units: RegExp) {
  return design.results.filter(({ printed }) => units.test(slice(text, printed.at)));
}

/** Input rows of the ledger whose value is changed so that the checks of these requirements fail. */
function worsened(base: Base, qualities: RegExp, factor: number, names: RegExp): string | undefined {
  const { design, text } = base;
  const checks = design.requirements
    .filter(({ quality = "", text: words }) => qualities.test(`${quality} ${words}`))
    .flatMap(({ at }) =>
      design.checks.filter(
        (check) => check.at.start.offset! >= at.start.offset! && check.at.end.offset! <= at.end.offset!,
      ),
    );
  const wanted = new Set(checks.flatMap(({ expression }) => expression.text.match(/[a-z]\w*/g) ?? []));
  for (let grown = 0; grown < wanted.size; ) {
    grown = wanted.size;
    for (const { name, expression } of design.quantities)
      if (wanted.has(name) && expression) for (const one of expression.text.match(/[a-z]\w*/g) ?? []) wanted.add(one);
    if (wanted.has("monthly_cost"))
      for (const { quantity, unitPrice } of design.costs.lines)
        for (const cell of [quantity, unitPrice])
          for (const one of cell?.expression?.text.match(/[a-z]\w*/g) ?? []) wanted.add(one);
  }
  const inputs = design.quantities.filter(
    ({ name, expression }) => !expression && wanted.has(name) && names.test(name),
  );
  return first(
    inputs,
    ({ value }) => {
      const measure = parseMeasure(value.text);
      return measure
        ? withSpan(text, value.at, (old) =>
            old.replace(/[\d,.]+/, (digits) => String(Number(digits.replaceAll(",", "")) * factor)),
          )
        : undefined;
    },
    text,
  );
}

export const numberMutations: Mutation[] = [
  {
    fault: "a number changed in the text only",
    rule: "no-wrong-result",
    apply: (base) =>
      first(
        results(base, /\d/).filter(({ at }) => base.text.slice(0, at.start.offset).lastIndexOf("\n") >= 0),
        ({ printed }) =>
          withSpan(base.text, printed.at, (old) => old.replace(/\d/, (digit) => String((Number(digit) % 9) + 1))),
        base.text,
      ),
  },
  {
    fault: "an input changed in the ledger only",
    rule: "no-wrong-result",
    besides: [
      "require-brief-facts",
      "no-failed-check",
      "require-cost-total",
      "require-priced-lines",
      "no-infeasible-brief",
    ],
    apply: ({ text, design }) => {
      const used = design.quantities.flatMap(({ expression }) => expression?.text ?? []).join(" ");
      const input = design.quantities.find(
        ({ name, expression, value }) =>
          !expression && new RegExp(`\\b${name}\\b`).test(used) && /^\d/.test(value.text),
      )!;
      return withSpan(text, input.value.at, (old) =>
        old.replace(/[\d,.]+/, (digits) => String(Number(digits.replaceAll(",", "")) * 3)),
      );
    },
  },
  {
    fault: "MB for GB",
    rule: "no-wrong-result",
    apply: (base) =>
      first(
        results(base, /\d [GM]B\b/),
        ({ printed }) =>
          withSpan(base.text, printed.at, (old) =>
            old.includes("GB") ? old.replace("GB", "MB") : old.replace("MB", "GB"),
          ),
        base.text,
      ),
  },
  {
    fault: "per second for per hour",
    rule: "no-wrong-result",
    besides: ["require-cost-total", "require-priced-lines"],
    apply: ({ text, design }) => {
      const row = design.quantities.find(
        ({ expression, value }) => expression && /\/(?:s|min|h|day)\b/.test(value.text),
      );
      return row
        ? withSpan(text, row.value.at, (old) =>
            old.replace(/\/(s|min|h|day)\b/, (_, unit) => (unit === "h" ? "/s" : "/h")),
          )
        : undefined;
    },
  },
  {
    fault: "the peak factor left out",
    rule: "no-wrong-result",
    besides: ["require-cost-total", "require-priced-lines"],
    apply: ({ text, design }) => {
      const row = design.quantities.find(({ expression }) => /\* *\w*peak_factor\b/.test(expression?.text ?? ""));
      return row?.expression && withSpan(text, row.expression.at, (old) => old.replace(/ *\* *\w*peak_factor\b/, ""));
    },
  },
  {
    fault: "a total that is not the sum",
    rule: "require-cost-total",
    besides: ["no-wrong-result"],
    apply: ({ text }) =>
      withSection(text, "Cost Estimate", (section) =>
        withRow(
          section,
          /^\| Item /,
          ([item]) => /^\**Total/.test(item!),
          (cells) => cells.map((cell) => cell.replace(/(?<=^|= )\d/, (digit) => String((Number(digit) % 9) + 1))),
        ),
      ),
  },
  {
    fault: "a cost line without quantity",
    rule: "require-priced-lines",
    fixed: true,
    apply: ({ text, design }) => {
      const largest = design.costs.lines.reduce((one, other) => (amountOf(other) > amountOf(one) ? other : one));
      return withSection(text, "Cost Estimate", (section) =>
        withRow(
          section,
          /^\| Item /,
          ([item]) => item === largest.item,
          ([item, , , monthly]) => [item!, "", "", monthly!.replace(/^.*= /, "")],
        ),
      );
    },
  },
  {
    fault: "a unit cost above its budget",
    rule: "no-failed-check",
    fixed: true,
    apply: (base) => worsened(base, /cost/i, 1_000, /price|cost/),
  },
  {
    fault: "a latency budget over its target",
    rule: "no-failed-check",
    fixed: true,
    apply: (base) => worsened(base, /time|latency|p95|notification/i, 1_000, /_p9[59]$/),
  },
  {
    fault: "an availability above its composition",
    rule: "no-failed-check",
    besides: ["require-brief-facts"],
    fixed: true,
    apply: ({ text, design }) => {
      const row = design.requirements.find(({ quality = "" }) => /availab/i.test(quality));
      return (
        row &&
        withSpan(text, row.at, (old) =>
          old.replace(/(≥ ?)[\d.]+ ?%/, "$199.9999 %").replace(/(>= )[\d.]+ %/, "$199.9999 %"),
        )
      );
    },
  },
  {
    fault: "a price without its month",
    rule: "require-basis",
    apply: ({ text }) => text.replace(/(\| price: [^|]*?), \d{4}-\d{2}/, "$1"),
  },
  {
    fault: "an alert looser than its target",
    rule: "no-loose-alert",
    apply: ({ text, design }) => {
      const latency = design.requirements.find(
        ({ kind, target }) =>
          kind === "non-functional" &&
          /^[≤<]/.test(target?.text ?? "") &&
          /\d (?:ms|s|min|h)\b/.test(target?.text ?? ""),
      );
      const unit = /\d (ms|s|min|h)\b/.exec(latency?.target?.text ?? "")?.[1];
      return (
        latency?.id &&
        withSection(text, "Monitoring", (section) =>
          withRow(
            section,
            /^\| Requirement /,
            ([id]) => id === latency.id,
            ([id]) => [id!, "`time_taken` p95", `> 90,000 ${unit} for 10 min`],
          ),
        )
      );
    },
  },
  {
    fault: "a requirement without indicator",
    rule: "require-nfr-alert",
    besides: ["no-unmonitored-detection"],
    apply: ({ text }) =>
      withSection(text, "Monitoring", (section) =>
        withRow(
          section,
          /^\| Requirement /,
          ([id]) => /^NFR-\d+$/.test(id!),
          () => [],
        ),
      ),
  },
  {
    fault: "a recovery point against the durability target",
    rule: "require-store-recovery",
    apply: ({ text, design }) => {
      const target = design.requirements.find(
        ({ quality = "", target }) =>
          /durab|lost|loss/i.test(quality) && /^[≤<].* (?:s|min|h|day)\b/.test(target?.text ?? ""),
      );
      return (
        target &&
        withSection(text, "Data Model", (section) =>
          section.replace(/^(\| [^|\n]+ \| [^|\n]+ \| [^|\n]+ \| [^|\n]*RPO )(?!0)[^,|\n]+/gm, "$1900 day"),
        )
      );
    },
  },
  {
    fault: "a store without backup",
    rule: "require-store-recovery",
    apply: ({ text }) =>
      withSection(text, "Data Model", (section) =>
        withRow(
          section,
          /^\| Store /,
          () => true,
          (cells) => cells.with(3, ""),
        ),
      ),
  },
  {
    fault: "a rate of the brief changed in the document",
    rule: "require-brief-facts",
    fixed: true,
    besides: ["no-failed-check", "no-infeasible-brief", "no-negative-quantity"],
    apply: ({ text, design }) => {
      const row = design.quantities.find(
        ({ basis, value }) => /^brief\b/.test(basis.text) && /^[\d,.]+ ?(?:\/|[kMGT]?B\b)/.test(value.text),
      );
      return row && withSpan(text, row.value.at, (old) => old.replace(/[\d,.]+/, "777"));
    },
  },
];

function amountOf({ amount }: Design["costs"]["lines"][number]): number {
  return parseMeasure(amount?.text.replace(/^.*= /, "") ?? "")?.value ?? 0;
}
