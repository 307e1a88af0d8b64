import noDuplicateIds from "./no-duplicate-ids.ts";
import noOverlongSection from "./no-overlong-section.ts";
import noPlaceholder from "./no-placeholder.ts";
import noRepeatedText from "./no-repeated-text.ts";
import noSecret from "./no-secret.ts";
import noSelfApproval from "./no-self-approval.ts";
import noUnsafeContent from "./no-unsafe-content.ts";
import requireComponentCount from "./require-component-count.ts";
import requireComponentFields from "./require-component-fields.ts";
import requireCostTotal from "./require-cost-total.ts";
import requireDecisions from "./require-decisions.ts";
import requireDiagram from "./require-diagram.ts";
import requireEndpoints from "./require-endpoints.ts";
import requireEntities from "./require-entities.ts";
import requireFailureFields from "./require-failure-fields.ts";
import requireFlow from "./require-flow.ts";
import requireFunctionalRequirements from "./require-functional-requirements.ts";
import requireMeasurableTarget from "./require-measurable-target.ts";
import requireMetricsAndAlerts from "./require-metrics-and-alerts.ts";
import requireOpenQuestions from "./require-open-questions.ts";
import requireScaleLevels from "./require-scale-levels.ts";
import requireScopeReason from "./require-scope-reason.ts";
import requireSections from "./require-sections.ts";
import requireSecurityTopics from "./require-security-topics.ts";
import requireSubstance from "./require-substance.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order of the catalogue. */
export const rules: Rule[] = [
  requireSections,
  requireSubstance,
  noPlaceholder,
  noRepeatedText,
  noDuplicateIds,
  noSelfApproval,
  noOverlongSection,
  noUnsafeContent,
  noSecret,
  requireFunctionalRequirements,
  requireMeasurableTarget,
  requireScopeReason,
  requireDiagram,
  requireComponentCount,
  requireComponentFields,
  requireFlow,
  requireEntities,
  requireEndpoints,
  requireScaleLevels,
  requireFailureFields,
  requireCostTotal,
  requireSecurityTopics,
  requireMetricsAndAlerts,
  requireDecisions,
  requireOpenQuestions,
];
