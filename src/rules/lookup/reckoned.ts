import { tablesIn } from "../../design/markup.ts";
import { contentOf, everySection } from "../../document/index.ts";
import type { Facts } from "../rule.ts";

const counted =
  /^(?:quantit\w+|metrics?|parameters?|figures?|numbers?|größe|kennzahl|wert|métrica|grandeza|magnitud|指标|参数)$/i;
const valued = /^(?:values?|results?|estimates?|wert|ergebnis|valor|resultado|estimativa|valeur|值|结果)$/i;
const based =
  /^(?:basis|calculations?|derivation|formula|how|source|reason\w*|rechnung|berechnung|woher|quelle|herleitung|cálculo|fonte|origem|fuente|calcul|来源|计算)$/i;
const estimation =
  /\b(?:estimat(?:es?|ions?)|back[- ]of[- ](?:the[- ])?envelope|abschätzung|estimativas?|estimación)\b|估算/i;
const derived = /\d[^\n=≈~]{0,60}(?:[×*x/÷+]|\\times)[^\n=≈~]{0,60}\d[^\n=≈~]{0,40}[=≈~]\s{0,3}(?:\\sim\s)?\S{0,3}\d/g;

/** Whether numbers are derived in another form than the ledger: in a table with their source, or in a section of estimates. */
export function isReckoned({ document }: Facts): boolean {
  return [...everySection(document)].some((section) => {
    const tables = tablesIn(section.nodes);
    if (tables.some(({ header, rows }) => isLedgerLike(header) && rows.length > 1)) return true;
    if (!estimation.test(section.title) || /\bcosts?\b|kosten|custos?\b/i.test(section.title)) return false;
    const told = contentOf(section).map(({ position }) =>
      document.source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0),
    );
    return (told.join("\n").slice(0, 20_000).match(derived) ?? []).length > 1;
  });
}

function isLedgerLike(header: string[]): boolean {
  const [first = "", ...others] = header.map((title) => title.trim());
  return counted.test(first) && others.some((title) => valued.test(title)) && others.some((title) => based.test(title));
}
