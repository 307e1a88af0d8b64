import { type Blueprint, withText } from "./blueprint.ts";
import { applyEdits, type Edit } from "./edits.ts";
import { type Family, jobs } from "./families.ts";
import type { Given } from "./given.ts";
import { sectionNamed, tablesWith } from "./places.ts";
import { type Product, productsIn } from "./products.ts";

/** The blueprint with the products that the brief names as its external systems: `Identity Provider (Keycloak, OIDC)`. */
export function withVendors(blueprint: Blueprint, given: Given[]): Blueprint {
  const { document, ...head } = blueprint;
  const section = sectionNamed(document, "Components");
  const start = section?.at.start.offset ?? 0;
  const text = document.source.slice(start, section?.at.end.offset ?? 0);
  const list = text.indexOf("**External systems:**");
  if (list < 0 || given.length === 0) return blueprint;
  const edits = families().flatMap((family) => {
    const products = given.filter(({ product }) => product.family === family).map(({ product }) => product);
    const own = products.length === 0 ? [] : vendorEdits(text, { from: list, called: jobs[family].called!, products });
    return own.map((edit) => ({ ...edit, start: edit.start + start, end: edit.end + start }));
  });
  const signed = given.find(({ product }) => product.family === "identity");
  const all = [...edits, ...(signed ? signOnEdits(blueprint, signed.product) : [])];
  return all.length === 0 ? blueprint : withText(head, applyEdits(document.source, all), document.path);
}

function families(): Family[] {
  return (Object.keys(jobs) as Family[]).filter((family) => jobs[family].called !== undefined);
}

type Named = { from: number; called: RegExp; products: Product[] };

/** Several products of a kind go to as many external systems in their order; what is left over joins the last. A remark that names no product stays behind theirs. */
function vendorEdits(text: string, { from, called, products }: Named): Edit[] {
  const items = Array.from(text.matchAll(/^- ([^(\n]+?)(?: \(([^()\n]*)\))?$/gmu)).filter(
    ({ index, 1: name }) => index > from && called.test(name!),
  );
  return items.flatMap(({ index, 0: item, 1: name, 2: remark = "" }, order) => {
    const own = order === items.length - 1 ? products.slice(order) : products.slice(order, order + 1);
    if (own.length === 0) return [];
    const rest = remark.split(/,\s*|;\s*/u).filter((part) => part !== "" && productsIn(part).length === 0);
    const said = [own.map((one) => one.name).join(" and "), ...rest].join(", ");
    return [{ start: index, end: index + item.length, text: `- ${name} (${said})` }];
  });
}

/** Who signs people in stands in the first row of Security. */
function signOnEdits({ document }: Blueprint, { name }: Product): Edit[] {
  const rows = tablesWith(document, ["Concern", "Control"]).flatMap((table) => table.rows);
  const row = rows.find(({ cells }) => /^Authentication\b/u.test(cells[0]?.text ?? ""));
  const control = row?.cells[1];
  if (!control || control.text.includes(name)) return [];
  return [{ start: control.start, end: control.start, text: `${name} signs people in; ` }];
}
