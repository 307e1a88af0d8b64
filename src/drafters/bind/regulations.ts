import type { Brief } from "../../brief/index.ts";
import { type Blueprint, withText } from "./blueprint.ts";
import { applyEdits } from "./edits.ts";
import { sectionNamed, tablesWith } from "./places.ts";

/** What a rule asks of a design, as the control that stands under Security. */
type Control = { said: RegExp; name: string; control: string };

const controls: Control[] = [
  {
    said: /\bGDPR\b|\bDSGVO\b/iu,
    name: "GDPR",
    control:
      "a record of what is kept and why; a contract with every processor; a person's data is exported and erased on request within a month; a breach is reported within 72 h",
  },
  {
    said: /\bHIPAA\b/iu,
    name: "HIPAA",
    control:
      "a business associate agreement with every vendor that sees health data; each reading is logged with person and reason; access ends with the task; evidence is kept 6 years",
  },
  {
    said: /\bPCI(?:[- ]DSS)?\b/iu,
    name: "PCI DSS",
    control:
      "card numbers are typed into the payment provider's own fields and never reach a part of ours (SAQ A); scripts of that page are listed and watched; logs are searched for card numbers",
  },
  {
    said: /\bSOC ?2\b/iu,
    name: "SOC 2",
    control:
      "every change is reviewed by a second person; access is reviewed each quarter; the evidence is collected by the pipeline and not by hand",
  },
  {
    said: /\bISO ?27001\b/iu,
    name: "ISO 27001",
    control:
      "this design's stores and vendors are entered in the register of assets; each risk of Failure Modes has an owner",
  },
  {
    said: /\bCCPA\b/iu,
    name: "CCPA",
    control: "nothing is sold or shared; a person's data is shown and erased on request within 45 days",
  },
  {
    said: /\bSOX\b/iu,
    name: "SOX",
    control: "who changes code cannot release it alone; entries are never overwritten; access is reviewed each quarter",
  },
  {
    said: /\bFERPA\b/iu,
    name: "FERPA",
    control: "records of a pupil are shown to school staff with a reason and to the family; every reading is logged",
  },
  {
    said: /\bCOPPA\b/iu,
    name: "COPPA",
    control: "nothing personal of a child under 13 is kept without a parent's consent; parents see and erase it",
  },
  {
    said: /\bPSD2\b/iu,
    name: "PSD2",
    control:
      "payments are confirmed with two factors by the provider; others' money is held by a licensed party and not by us",
  },
  {
    said: /\bNIS2\b/iu,
    name: "NIS2",
    control:
      "an incident is reported within 24 h and again within 72 h; vendors are assessed once a year; restores are drilled",
  },
  {
    said: /\bDORA\b/iu,
    name: "DORA",
    control:
      "a register of all vendors with an exit plan each; failover and restore are tested yearly and written down",
  },
  {
    said: /\b21 CFR(?: Part 11)?\b/iu,
    name: "21 CFR Part 11",
    control:
      "records are never overwritten, each entry bears who, when and why; signatures are bound to the record; the system is validated before use and after each change",
  },
  {
    said: /\bWCAG\b/iu,
    name: "WCAG",
    control: "every page is tested with keyboard and screen reader before a release; contrast is checked by the build",
  },
  {
    said: /\bFedRAMP\b/iu,
    name: "FedRAMP",
    control:
      "only services of the authorised boundary are used; scans run monthly, and findings are closed by their deadline",
  },
];

/** The control that a rule asks for; undefined for one that is not known here. */
export function controlOf(words: string): Control | undefined {
  return controls.find(({ said }) => said.test(words));
}

/** The blueprint with a row of Security for each rule that the brief names and that Security does not speak of. */
export function regulated(blueprint: Blueprint, { constraints }: Brief): Blueprint {
  const { document, ...head } = blueprint;
  const section = sectionNamed(document, "Security");
  const table = tablesWith(document, ["Concern", "Control"], section)[0];
  if (!table || !section) return blueprint;
  const said = document.source.slice(section.at.start.offset, section.at.end.offset);
  const asked = constraints.filter(({ kind }) => kind === "regulation").flatMap(({ words }) => controlOf(words) ?? []);
  const rows = [...new Set(asked)]
    .filter(({ said: pattern }) => !pattern.test(said))
    .map(({ name, control }) => `\n| ${name} | ${control} |`);
  if (rows.length === 0) return blueprint;
  const edit = { start: table.end, end: table.end, text: rows.join("") };
  return withText(head, applyEdits(document.source, [edit]), document.path);
}
