import noBrokenCodeBlock from "./no-broken-code-block.ts";
import noBrokenDiagram from "./no-broken-diagram.ts";
import noCircularQuantity from "./no-circular-quantity.ts";
import noConflictingNumber from "./no-conflicting-number.ts";
import noCrowdedDiagram from "./no-crowded-diagram.ts";
import noDanglingLimit from "./no-dangling-limit.ts";
import noDuplicateIds from "./no-duplicate-ids.ts";
import noFailedCheck from "./no-failed-check.ts";
import noFlowOffDiagram from "./no-flow-off-diagram.ts";
import noIdleComponent from "./no-idle-component.ts";
import { noIdleIgnore } from "./no-idle-ignore.ts";
import noInfeasibleBrief from "./no-infeasible-brief.ts";
import noIsolatedNode from "./no-isolated-node.ts";
import noLooseAlert from "./no-loose-alert.ts";
import noMisdrawnDiagram from "./no-misdrawn-diagram.ts";
import noMixedStatistic from "./no-mixed-statistic.ts";
import noNegativeQuantity from "./no-negative-quantity.ts";
import noOverlappingPaths from "./no-overlapping-paths.ts";
import noOverlongSection from "./no-overlong-section.ts";
import noPeakVolume from "./no-peak-volume.ts";
import noPlaceholder from "./no-placeholder.ts";
import noRepeatedText from "./no-repeated-text.ts";
import noSecret from "./no-secret.ts";
import noSelfApproval from "./no-self-approval.ts";
import noSpentTarget from "./no-spent-target.ts";
import noStaleSequence from "./no-stale-sequence.ts";
import noUndecidedTechnology from "./no-undecided-technology.ts";
import noUndefinedEndpoint from "./no-undefined-endpoint.ts";
import noUndefinedType from "./no-undefined-type.ts";
import noUndescribedNode from "./no-undescribed-node.ts";
import noUnitMismatch from "./no-unit-mismatch.ts";
import noUnknownDependency from "./no-unknown-dependency.ts";
import noUnknownParty from "./no-unknown-party.ts";
import noUnknownQuantity from "./no-unknown-quantity.ts";
import noUnknownRequirement from "./no-unknown-requirement.ts";
import noUnknownState from "./no-unknown-state.ts";
import noUnmonitoredDetection from "./no-unmonitored-detection.ts";
import noUnplacedPart from "./no-unplaced-part.ts";
import noUnsafeContent from "./no-unsafe-content.ts";
import noUnusedEndpoint from "./no-unused-endpoint.ts";
import noUnusedEntity from "./no-unused-entity.ts";
import noUnusedQuantity from "./no-unused-quantity.ts";
import noVacuousCheck from "./no-vacuous-check.ts";
import noWrongResult from "./no-wrong-result.ts";
import noWrongStatement from "./no-wrong-statement.ts";
import requireAuth from "./require-auth.ts";
import requireAvailabilityComposition from "./require-availability-composition.ts";
import requireBasis from "./require-basis.ts";
import requireBoundary from "./require-boundary.ts";
import requireBriefFacts from "./require-brief-facts.ts";
import requireBuildOrBuy from "./require-build-or-buy.ts";
import requireComponentCount from "./require-component-count.ts";
import requireComponentFields from "./require-component-fields.ts";
import requireComponentInDiagram from "./require-component-in-diagram.ts";
import requireCostCoverage from "./require-cost-coverage.ts";
import requireCostTotal from "./require-cost-total.ts";
import requireDecisions from "./require-decisions.ts";
import requireDesign from "./require-design.ts";
import requireDiagram from "./require-diagram.ts";
import requireEdgeLabels from "./require-edge-labels.ts";
import requireEndpoints from "./require-endpoints.ts";
import requireEntities from "./require-entities.ts";
import requireErrorResponses from "./require-error-responses.ts";
import requireFailureCoverage from "./require-failure-coverage.ts";
import requireFailureFields from "./require-failure-fields.ts";
import requireFlow from "./require-flow.ts";
import requireFunctionalRequirements from "./require-functional-requirements.ts";
import requireIdempotency from "./require-idempotency.ts";
import requireLoad from "./require-load.ts";
import requireMeasurableTarget from "./require-measurable-target.ts";
import requireMetricsAndAlerts from "./require-metrics-and-alerts.ts";
import requireNfrAlert from "./require-nfr-alert.ts";
import requireNfrCheck from "./require-nfr-check.ts";
import requireNfrKinds from "./require-nfr-kinds.ts";
import requireOpenQuestions from "./require-open-questions.ts";
import requirePathEntity from "./require-path-entity.ts";
import requirePathInCheck from "./require-path-in-check.ts";
import requirePeak from "./require-peak.ts";
import requirePersonalDataCare from "./require-personal-data-care.ts";
import requirePricedLines from "./require-priced-lines.ts";
import requireRequirementTrace from "./require-requirement-trace.ts";
import requireScaleLevels from "./require-scale-levels.ts";
import requireScopeReason from "./require-scope-reason.ts";
import requireSections from "./require-sections.ts";
import requireSecurityTopics from "./require-security-topics.ts";
import requireStoreRecovery from "./require-store-recovery.ts";
import requireSubstance from "./require-substance.ts";
import requireUnitCost from "./require-unit-cost.ts";
import requireUsualCosts from "./require-usual-costs.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order of the catalogue. */
export const rules: Rule[] = [
  requireDesign,
  requireSections,
  requireSubstance,
  noPlaceholder,
  noRepeatedText,
  noDuplicateIds,
  noSelfApproval,
  noIdleIgnore(() => rules),
  noOverlongSection,
  noUnsafeContent,
  noSecret,
  requireFunctionalRequirements,
  requireMeasurableTarget,
  requireNfrKinds,
  requireRequirementTrace,
  noUnknownRequirement,
  requireNfrCheck,
  noNegativeQuantity,
  noSpentTarget,
  noPeakVolume,
  noDanglingLimit,
  noVacuousCheck,
  requirePathInCheck,
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
  noBrokenDiagram,
  noMisdrawnDiagram,
  noUndescribedNode,
  noUnplacedPart,
  requireComponentInDiagram,
  noIsolatedNode,
  requireEdgeLabels,
  noCrowdedDiagram,
  requireComponentCount,
  requireComponentFields,
  noUndecidedTechnology,
  noUnknownDependency,
  noIdleComponent,
  requireFlow,
  noUnknownParty,
  noFlowOffDiagram,
  noStaleSequence,
  requireBoundary,
  noUndefinedEndpoint,
  requireEntities,
  requireEndpoints,
  noBrokenCodeBlock,
  noUndefinedType,
  noUnusedEntity,
  noUnusedEndpoint,
  requireStoreRecovery,
  requireAuth,
  requireErrorResponses,
  requirePathEntity,
  noUnknownState,
  noOverlappingPaths,
  requireIdempotency,
  requireScaleLevels,
  requireLoad,
  requirePeak,
  requireFailureFields,
  requireFailureCoverage,
  noUnmonitoredDetection,
  requireCostTotal,
  requirePricedLines,
  requireUnitCost,
  requireUsualCosts,
  requireCostCoverage,
  requireAvailabilityComposition,
  requireSecurityTopics,
  requirePersonalDataCare,
  requireMetricsAndAlerts,
  requireNfrAlert,
  noLooseAlert,
  requireDecisions,
  requireBuildOrBuy,
  requireOpenQuestions,
];
