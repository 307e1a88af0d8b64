import type { SectionId } from "../../design/topics.ts";

/** What a section must hold, and a form that is accepted. */
export const expected: Record<SectionId, string> = {
  overview: "the recommendation, the headline numbers, the biggest risk and the decision asked for",
  scope: "what is in scope, and what is out of scope with a reason, such as `- Browser SDKs: no service needs them`",
  requirements:
    "functional and non-functional requirements, such as `| FR-1 | A seller lists an item. |` and `| NFR-1 | Search latency | ≤ 200 ms (p95) | … |`",
  architecture:
    "a diagram of the components and what passes between them, in a `mermaid` block that begins with `flowchart LR`",
  components: "three to seven components, each a `### Name` with **Responsibilities**, **Technology** and **Serves**",
  "data-flow": "flows of three or more ordered steps, such as `1. Client → Order API: places the order`",
  "data-model": "entities with their fields, as a `typescript` or `sql` block, and the stores that hold them",
  api: "endpoints or events, such as a row of `POST /orders` with purpose, payload, auth and errors",
  scaling: "a plan with the columns `1x | 10x | 100x` and a number in each",
  "failure-modes": "a table `Failure | Impact | Detection | Mitigation | Recovery` with at least two rows",
  cost: "cost lines with quantity, unit price and amount, and a total",
  security:
    "controls by concern: authentication, authorization, encryption, secrets, input validation, personal data, audit, abuse",
  monitoring: "an indicator and an alert with a threshold for every requirement, such as `> 1 % for 5 min`",
  decisions: "decisions with the rejected options, the reason and when to reconsider",
  questions: "what is not known, what is assumed meanwhile, and who decides",
  rollout: "the steps of the introduction and the way back",
  quantities: "the ledger, a table `Quantity | Value | Basis` with a row for each number",
};
