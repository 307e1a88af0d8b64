import type { Brief, Clause } from "../../brief/index.ts";
import { titleCase } from "../../brief/words.ts";
import { predecessorsIn } from "./predecessor.ts";

const acronym =
  /\b(?:ERP|CRM|PIM|WMS|TMS|EHR|EMR|LIS|HIS|LMS|CMS|MES|PLM|PMS|PBX|LDAP|HRIS|DMS|POS|SAP|[A-Z][a-z]+[A-Z][A-Za-z]+)\b/u;
const described =
  /\b(?:our|the|an?|their|existing|legacy) ((?:\p{Ll}[\p{L}-]* ){1,3}(?:system|software|database|mainframe))\b/u;

/** The name of the system that stands already and that clauses of the brief speak of, in Title Case. */
export function systemIn(brief: Brief, clauses: Clause[]): string | undefined {
  const said = clauses.map(({ text }) => text).join(" ");
  const known = predecessorsIn(brief).filter(({ kind, part }) => kind === "system" && part !== "replaced");
  const own = known.find(({ name }) => said.includes(name)) ?? known.find(({ part }) => part === "master");
  const name = own?.name ?? acronym.exec(said)?.[0] ?? described.exec(said)?.[1];
  return name && /^[\p{L}\p{N} .-]{2,40}$/u.test(name) ? titleCase(name.split(" ")) : undefined;
}
