import { literal } from "./escape.ts";
import { withSection } from "./page-lines.ts";
import { protocolOf } from "./protocols.ts";

/** Endpoints of ours that were drawn on its side speak its protocol, in flows, diagrams and the contract. */
export function inProtocol(text: string, name: string, said: string): string {
  const { call, confirms, repeats } = protocolOf(said);
  const safe = literal(name);
  const id = new RegExp(`participant (\\w+) as ${safe}\\b`, "gu");
  const ids = new Set(Array.from(text.matchAll(id), ([, one]) => one!));
  const paths = new Set<string>();
  const steps = text.replace(
    new RegExp(`^(\\d+\\. [^\\n]*?→ ${safe}: )([^\\n]*)$`, "gmu"),
    (_, lead: string, rest: string) =>
      /`GET /u.test(rest)
        ? lead +
          rest.replace(/`GET ([^`]+)`[^(]*/u, (_all: string, path: string) => {
            paths.add(path);
            return `without its confirmation, ${repeats} `;
          })
        : lead +
          rest.replace(/`(?:PUT|POST|PATCH|GET|DELETE) ([^`]+)`/u, (_code: string, path: string) => {
            paths.add(path);
            return call;
          }),
  );
  if (paths.size === 0) return text;
  const drawn = steps.replace(
    /^(\s*\w+->>(\w+): )((?:PUT|POST|PATCH|GET|DELETE) [^\n,]+)(?:, puts again[^\n]*)?/gmu,
    (line, lead: string, to: string, code: string) =>
      ids.has(to) || [...paths].some((path) => code.endsWith(path))
        ? lead + (/^GET/u.test(code) ? "without its confirmation, the same again" : call)
        : line,
  );
  const asked = withSection(drawn, "Open Questions", (section) =>
    section.replace(new RegExp(`^\\| What does the ${safe} take\\b[^\\n]*\\n`, "mu"), ""),
  );
  const failed = withSection(asked, "Failure Modes", (section) =>
    section.replace(
      new RegExp(`^(\\| ${safe}: answer lost [^\\n]*?)\\| looked up by key \\|`, "mu"),
      (_, lead: string) => `${lead}| ${repeats} |`,
    ),
  );
  return withSection(failed, "API Contract", (section) =>
    section
      .split("\n")
      .flatMap((line) => {
        const path = [...paths].find((one) =>
          new RegExp(`^\\| \`(?:PUT|POST|PATCH|GET|DELETE) ${literal(one)}\``, "u").test(line),
        );
        if (!path) return [line];
        const [head = "", what = "", payload = "", , , ...rest] = line.slice(2, -2).split(" | ");
        if (/^`GET/u.test(head)) return [];
        const sent = /`[A-Z]\w*`/u.exec(payload)?.[0] ?? "signed content";
        return [
          `| ${said} at ${name} | ${[what, `${sent} → ${confirms}`, "its own network and certificate", "refused: back to whoever sent it; no answer: again", ...rest].join(" | ")} |`,
        ];
      })
      .join("\n"),
  );
}
