import { type Mutation, withRow, withSection } from "./base.ts";

const key = ["AK", "IA", "Q3EGRD7XMP4VT2WZ"].join("");

export const textMutations: Mutation[] = [
  {
    fault: "a failure without detection",
    rule: "require-failure-fields",
    apply: ({ text }) =>
      withSection(text, "Failure Modes", (section) =>
        withRow(
          section,
          /^\| Failure /,
          () => true,
          (cells) => cells.with(2, ""),
        ),
      ),
  },
  {
    fault: "an external system without failure",
    rule: "require-failure-coverage",
    apply: ({ text, design }) => {
      const told = design.externals.filter(({ name }) =>
        design.flows.some(({ steps }) => steps.some(({ to }) => to === name)),
      );
      const alone = told.find(({ name }) => design.failures.some((failure) => failure.name.includes(name)));
      return (
        alone &&
        withSection(text, "Failure Modes", (section) =>
          section
            .split("\n")
            .filter((line) => !line.split("|")[1]?.includes(alone.name))
            .join("\n"),
        )
      );
    },
  },
  {
    fault: "a scope reason removed",
    rule: "require-scope-reason",
    apply: ({ text }) =>
      withSection(text, "Scope", (section) => section.replace(/(\*\*Out of scope:?\*\*\s+- [^:\n]+):[^\n]*/, "$1")),
  },
  {
    fault: "a checklist ticked",
    rule: "no-self-approval",
    apply: ({ text }) =>
      `${text.trimEnd()}\n\n## Checklist\n\n- [x] Requirements documented\n- [x] Cost estimate provided\n- [x] Monitoring plan\n`,
  },
  {
    fault: "a secret",
    rule: "no-secret",
    apply: ({ text }) =>
      withSection(text, "Security", (section) => `${section.trimEnd()}\n\nThe deploy role uses ${key}.\n\n`),
  },
  {
    fault: "raw HTML",
    rule: "no-unsafe-content",
    apply: ({ text }) => withSection(text, "Scope", (section) => `${section.trimEnd()}\n\n<details>more</details>\n\n`),
  },
  {
    fault: "a remote image",
    rule: "no-unsafe-content",
    apply: ({ text }) =>
      withSection(
        text,
        "Scope",
        (section) => `${section.trimEnd()}\n\n![overview](https://images.example/overview.png)\n\n`,
      ),
  },
];
