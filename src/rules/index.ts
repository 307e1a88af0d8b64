import noCircularQuantity from "./no-circular-quantity.ts";
import noConflictingNumber from "./no-conflicting-number.ts";
import noDanglingLimit from "./no-dangling-limit.ts";
import noDuplicateIds from "./no-duplicate-ids.ts";
import noFailedCheck from "./no-failed-check.ts";
import noInfeasibleBrief from "./no-infeasible-brief.ts";
import noMixedStatistic from "./no-mixed-statistic.ts";
import noNegativeQuantity from "./no-negative-quantity.ts";
import noOverlongSection from "./no-overlong-section.ts";
import noPeakVolume from "./no-peak-volume.ts";
import noPlaceholder from "./no-placeholder.ts";
import noRepeatedText from "./no-repeated-text.ts";
import noSecret from "./no-secret.ts";
import noSelfApproval from "./no-self-approval.ts";
import noUnitMismatch from "./no-unit-mismatch.ts";
import noUnknownQuantity from "./no-unknown-quantity.ts";
import noUnsafeContent from "./no-unsafe-content.ts";
import noUnusedQuantity from "./no-unused-quantity.ts";
import noVacuousCheck from "./no-vacuous-check.ts";
import noWrongResult from "./no-wrong-result.ts";
import noWrongStatement from "./no-wrong-statement.ts";
import requireAvailabilityComposition from "./require-availability-composition.ts";
import requireBasis from "./require-basis.ts";
import requireBriefFacts from "./require-brief-facts.ts";
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
import requireLoad from "./require-load.ts";
import requireMeasurableTarget from "./require-measurable-target.ts";
import requireMetricsAndAlerts from "./require-metrics-and-alerts.ts";
import requireNfrCheck from "./require-nfr-check.ts";
import requireOpenQuestions from "./require-open-questions.ts";
import requirePricedLines from "./require-priced-lines.ts";
import requireScaleLevels from "./require-scale-levels.ts";
import requireScopeReason from "./require-scope-reason.ts";
import requireSections from "./require-sections.ts";
import requireSecurityTopics from "./require-security-topics.ts";
import requireSubstance from "./require-substance.ts";
import requireUnitCost from "./require-unit-cost.ts";
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
  requireNfrCheck,
  noNegativeQuantity,
  noPeakVolume,
  noDanglingLimit,
  noVacuousCheck,
  requireBriefFacts,
  requireScopeReason,
  noWrongResult,
  noFailedCheck,
  noInfeasibleBrief,
  noUnknownQuantity,
  noCircularQuantity,
  noUnitMismatch,
  requireBasis,
  noMixedStatistic,
  noUnusedQuantity,
  noConflictingNumber,
  noWrongStatement,
  requireDiagram,
  requireComponentCount,
  requireComponentFields,
  requireFlow,
  requireEntities,
  requireEndpoints,
  requireScaleLevels,
  requireLoad,
  requireFailureFields,
  requireCostTotal,
  requirePricedLines,
  requireUnitCost,
  requireAvailabilityComposition,
  requireSecurityTopics,
  requireMetricsAndAlerts,
  requireDecisions,
  requireOpenQuestions,
];
