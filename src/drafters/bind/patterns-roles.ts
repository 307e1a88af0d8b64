import type { Blueprint } from "./blueprint.ts";
import { replaceWords } from "./combine-names.ts";
import { componentsIn, externalsIn } from "./page-lines.ts";
import { headOf, sectionsOf } from "./pieces.ts";
import { bareName } from "./prune-names.ts";

/** A role of a pattern and the part that plays it; one that the blueprint does not have comes in from the pattern. */
export type Role = { role: string; name: string; stands: boolean };

const messages = /\b(?:e-?mail|mail|messag\w+|sms)\b.*\b(?:provider|service|gateway)$/iu;

/** Who plays the roles that patterns name; `system` is the existing one that the clause speaks of. */
export function rolesIn({ entry, document: { source } }: Blueprint, system?: string): Role[] {
  if (!entry) return [];
  const components = componentsIn(source);
  const externals = externalsIn(source);
  const worker = entry.worker ?? components.find((name) => name === "Worker");
  const files = entry.files ?? components.find((name) => name === "File Store");
  const mails = externals.filter((name) => messages.test(name));
  const mail = entry.messages ?? (mails.length === 1 ? mails[0] : undefined);
  return [
    { role: "Main Actor", name: entry.actor, stands: true },
    { role: "Main API", name: entry.api, stands: true },
    { role: "Main Store", name: entry.store, stands: true },
    { role: "Main Worker", name: worker ?? "Worker", stands: worker !== undefined },
    { role: "Main Files", name: files ?? "File Store", stands: files !== undefined },
    { role: "Message Provider", name: mail ?? "Message Provider", stands: mail !== undefined },
    ...(system ? [{ role: "Existing System", name: system, stands: externals.includes(system) }] : []),
  ];
}

/** The names of roles replaced by those of the parts; who may call an endpoint is no name. */
export function named(text: string, roles: Role[]): string {
  const names = new Map(roles.map(({ role, name }) => [role, name]));
  const actor = names.get("Main Actor") ?? "Main Actor";
  const low = /^[A-Z]{2}/u.test(actor) ? actor : actor.toLowerCase();
  const callers = text.replace(/^\| `(?:GET|POST|PUT|PATCH|DELETE|HEAD) .*$/gmu, (row) =>
    row.replaceAll("Main Actor", low),
  );
  return replaceWords(callers, names);
}

const state =
  "(?::? (?:(?:is|has|gets) )?(?:down|dies|died|dead|stops?|stopped|fails?|failed|lost|crash(?:es|ed)?|unavailable|unreachable|slow|away|gone|overloaded|not answering))?";

/**
 * A pattern without what it says of parts that the blueprint has: their sections, their failures in general, their
 * machines. What they do for the pattern stays.
 */
export function withoutStanding(text: string, roles: Role[]): string {
  const own = roles.filter(({ role, stands }) => stands && !/^Main (?:Actor|API|Store)$/u.test(role));
  const names = own.map(({ role }) => role).join("|");
  if (names === "") return text;
  const usual = new RegExp(`^\\| (?:${names})${state} \\|`, "u");
  return sectionsOf(text, "## ")
    .map((section) => {
      const head = headOf(section);
      if (head === "Components")
        return withoutWork(
          section,
          own.map(({ role }) => role),
        );
      if (head === "Failure Modes") return withoutRows(section, (row) => usual.test(row));
      if (head === "Cost Estimate")
        return withoutRows(section, (row) => /^\| Main Worker\b/u.test(row) && names.includes("Main Worker"));
      return section;
    })
    .join("");
}

/** Of a part that stands only what it serves is of interest. */
function withoutWork(section: string, names: string[]): string {
  return sectionsOf(section, "### ")
    .map((part) =>
      names.includes(headOf(part)) ? part.replace(/^- \*\*(?!Serves)[^\n]*\n(?:[ \t]+[^\n]*\n)*/gmu, "") : part,
    )
    .join("");
}

function withoutRows(section: string, isGone: (row: string) => boolean): string {
  return section
    .split("\n")
    .filter((line) => !isGone(line))
    .join("\n");
}

/** The names of the actors. */
export function actorsIn(text: string): string[] {
  const line = /^\*\*Actors:\*\* (.*)$/mu.exec(text)?.[1] ?? "";
  return bareName(line)
    .split(",")
    .map((name) => name.replace(/\.$/u, "").trim())
    .filter(Boolean);
}
