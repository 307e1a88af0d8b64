// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/design/topics.ts
var t = {
  overview: "Overview",
  scope: "Scope",
  requirements: "Requirements",
  architecture: "High-Level Architecture",
  components: "Components",
  "data-flow": "Data Flow",
  "data-model": "Data Model",
  api: "API Contract",
  scaling: "Scaling Considerations",
  "failure-modes": "Failure Modes",
  cost: "Cost Estimate",
  security: "Security",
  monitoring: "Monitoring",
  decisions: "Trade-offs",
  questions: "Open Questions",
  rollout: "Rollout",
  quantities: "Quantities"
}, n = Object.keys(t), o = {
  functional: "requirements",
  "non-functional": "requirements",
  "in-scope": "scope",
  "out-of-scope": "scope",
  constraints: "scope",
  actors: "components",
  externals: "components",
  stores: "data-model",
  "called-by-us": "api",
  events: "api",
  "build-or-buy": "cost",
  alerts: "monitoring"
};
function s(e) {
  return e in t ? e : o[e];
}
function i(e) {
  return Object.hasOwn(t, e);
}

export {
  t as a,
  n as b,
  s as c,
  i as d
};
