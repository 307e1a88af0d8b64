import { planOf } from "../../ledger.ts";
import { factOf, type Kind } from "../fact.ts";

/** How it grows, fails, is paid for, guarded and watched, and what was decided. */
export const operationKinds: Kind[] = [
  {
    section: "scaling",
    noun: "load",
    naming: "exact",
    read: ({ design }, strip) => design.load.map(({ name, at }) => factOf(name, at, {}, strip)),
  },
  {
    section: "scaling",
    noun: "plan of",
    naming: "exact",
    read: ({ design, ledger }, strip) => {
      const known = new Map(planOf(design).map((row, index) => [row, ledger.plan[index]]));
      return design.plan.map((row) => {
        const computed = new Set(known.get(row)?.cells.flatMap(({ load, taken }) => (taken ? [] : [String(load)])));
        const cells = Object.entries(row.cells).filter(
          ([load, { text }]) => !computed.has(load) || text === "not planned",
        );
        const levels = Object.fromEntries(cells.map(([load, { text }]) => [`at ${load}x`, text]));
        return factOf(row.quantity.text, row.at, { ...levels, "what changes": row.changes }, strip);
      });
    },
  },
  {
    section: "failure-modes",
    noun: "failure",
    naming: "text",
    read: ({ design }, strip) =>
      design.failures.map(({ name, at, impact, detection, mitigation, recovery }) =>
        factOf(name, at, { impact, detection, mitigation, recovery }, strip),
      ),
  },
  {
    section: "cost",
    noun: "cost line",
    naming: "text",
    read: ({ design }, strip) =>
      design.costs.lines.map(({ item, quantity, unitPrice, amount, at }) =>
        factOf(
          item,
          at,
          {
            quantity: quantity?.text,
            "unit price": unitPrice?.text,
            monthly: quantity && unitPrice ? "" : amount?.text,
          },
          strip,
        ),
      ),
  },
  {
    section: "cost",
    noun: "option",
    naming: "text",
    read: ({ design }, strip) =>
      design.options.map(({ option, once, monthly, meanwhile, total, at }) =>
        factOf(
          option,
          at,
          { once: once?.text, monthly: monthly?.text, meanwhile: meanwhile?.text, total: total?.text },
          strip,
        ),
      ),
  },
  {
    section: "security",
    noun: "control",
    naming: "text",
    read: ({ design }, strip) =>
      design.controls.map(({ concern, text, at }) =>
        factOf(concern || text, at, { control: concern ? text : "" }, strip),
      ),
  },
  {
    section: "monitoring",
    noun: "monitoring of",
    naming: "exact",
    read: ({ design }, strip) =>
      design.monitors.map(({ requirement, indicators, alerts, at }) =>
        factOf(requirement, at, { indicator: joined(indicators), alert: joined(alerts) }, strip),
      ),
  },
  {
    section: "decisions",
    noun: "decision",
    naming: "text",
    read: ({ design }, strip) =>
      design.decisions.map(({ decision, chosen, options, because, reconsider, at }) =>
        factOf(decision, at, { chosen, options: options.join("; "), because, "reconsider when": reconsider }, strip),
      ),
  },
  {
    section: "questions",
    noun: "question",
    naming: "text",
    read: ({ design }, strip) =>
      design.questions.map(({ question, assumed, ifNot, decides, at }) =>
        factOf(question, at, { assumed, "if not": ifNot, decides }, strip),
      ),
  },
];

function joined(texts: readonly { text: string }[]): string {
  return texts.map(({ text }) => text).join("; ");
}
