import { read } from "../../design/read.ts";
import { type Document, parse } from "../../document/index.ts";
import { ledgerOf } from "../../ledger.ts";
import type { Ledger } from "../../quantities/index.ts";

/** The numbers of a bound text: offsets are those of the whole text. */
export type Numbers = { document: Document; ledger: Ledger };

/** Reads targets, load, plan, prices and ledger tables and nothing else. */
export function readNumbers(text: string): Numbers {
  const document = parse(onlyNumbers(text));
  return { document, ledger: ledgerOf(read(document)) };
}

/** The sections that hold numbers; every other line is blank, so that offsets stay and less is parsed. */
function onlyNumbers(text: string): string {
  const sections = text.split(/^(?=## )/mu);
  return sections.map((section) => (isNumeric(section) ? section : section.replace(/[^\n]/g, " "))).join("");
}

function isNumeric(section: string): boolean {
  return /^## (?:Requirements|Scaling|Cost)/u.test(section) || /^\| Quantity \| Value \| Basis \|/mu.test(section);
}
