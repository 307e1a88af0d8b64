import { danglingIn } from "./lookup/dangling.ts";
import { quote } from "./lookup/quote.ts";
import type { Rule } from "./rule.ts";

export default {
  id: "no-dangling-limit",
  section: "quantities",
  severity: "warning",
  summary: "Disallow a timer, limit or count that was chosen and that no check depends on.",
  why: "A timer that nothing is compared with is right by chance: the next change of a timeout, a lease or a quota breaks it and nobody is told.",
  fix: "Write the check that says why it has this value, such as `visibility >= 3 * heartbeat` in inline code, followed by `holds`, where it is used; or drop the row.",
  bad: "# System Design: Lending\n\n## Requirements\n\n`job_timeout >= 2 * call_timeout` holds.\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `call_timeout` | 5 s | choice: mail |\n| `job_timeout` | 30 s | choice: two calls |\n| `lease` | 10 s | choice: short |\n",
  good: "# System Design: Lending\n\n## Requirements\n\n`job_timeout >= 2 * call_timeout` holds; `lease >= job_timeout` holds.\n\n## Quantities\n\n| Quantity | Value | Basis |\n| --- | --- | --- |\n| `call_timeout` | 5 s | choice: mail |\n| `job_timeout` | 30 s | choice: two calls |\n| `lease` | 40 s | choice: longer than a job |\n",
  *check(facts) {
    for (const { name, value, at } of danglingIn(facts))
      yield {
        message: `${quote(`${name} = ${value.text}`)} was set and no check depends on it: expected one, such as \`${name} >= …\` and \`holds\``,
        at,
      };
  },
} satisfies Rule;
