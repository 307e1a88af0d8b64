import type { Language } from "./language.ts";

export default {
  overview: {
    whole: ["overview", "summary", "introduction", "abstract", "tl;dr", "executive summary", "background", "context"],
    part: ["executive summary", "system overview", "project overview", "document overview"],
  },
  scope: { whole: ["scope", "boundaries", "system boundaries", "scope and boundaries"], part: ["project scope", "scope of"] },
  "in-scope": { whole: ["in scope", "included", "covered"], part: ["in-scope", "what is in scope"] },
  "out-of-scope": {
    whole: ["excluded", "not included", "not covered"],
    part: ["out of scope", "out-of-scope", "non-goals", "non goals", "nongoals", "anti-goals", "not in scope", "won't do", "exclusions"],
  },
  constraints: { whole: ["constraints", "design constraints", "technical constraints"] },
  requirements: {
    whole: ["requirements", "requirement", "system requirements", "product requirements"],
    part: ["gathering requirements", "requirements gathering", "requirements analysis", "key requirements", "requirements and goals", "clarifying requirements"],
  },
  functional: {
    whole: [
      "functional", "features", "goals", "capabilities", "use cases", "user stories", "stories", "key features", "core features", "objectives",
      "product goals", "main features", "extended requirements", "business requirements", "user requirements",
    ],
    part: ["functional requirements", "functional requirement", "functional goals", "user stories", "use cases", "acceptance criteria", "user scenarios", "feature list"],
  },
  "non-functional": {
    whole: [
      "non-functional", "nonfunctional", "non functional", "quality attributes", "quality goals", "quality requirements", "performance goals", "slo", "slos",
      "service level objectives", "nfr", "nfrs", "performance requirements", "constraints and quality",
    ],
    part: [
      "non-functional", "nonfunctional", "non functional", "quality attributes", "quality goals", "quality requirements", "performance goals", "performance targets",
      "performance requirements", "service level objectives", "quality scenarios", "success metrics", "success criteria",
    ],
  },
  architecture: {
    whole: ["architecture", "high-level design", "high level design", "hld", "system design", "design", "building blocks", "solution design", "solution overview"],
    part: [
      "architecture", "high-level design", "high level design", "high-level diagram", "high level diagram", "system diagram", "architectural overview", "context diagram",
      "container diagram", "building block view",
    ],
  },
  components: {
    whole: ["components", "services", "modules", "building blocks", "subsystems", "key components", "core components", "component"],
    part: [
      "components", "component breakdown", "component design", "component details", "component overview", "system modules", "service breakdown", "service responsibilities",
      "module map", "building block", "microservices",
    ],
  },
  actors: { whole: ["actors", "users", "user roles", "roles", "personas", "users and roles", "stakeholders"], part: ["user roles", "personas"] },
  externals: {
    whole: ["external systems", "externals", "external services", "external dependencies", "third parties", "third-party services", "integrations", "dependencies"],
    part: ["external systems", "external services", "third-party", "external interfaces"],
  },
  "data-flow": {
    whole: ["data flow", "data flows", "dataflow", "flow", "flows", "workflow", "workflows", "sequence", "sequences", "runtime view", "key flows", "request flow", "how it works"],
    part: [
      "data flow", "dataflow", "data flows", "request flow", "request flows", "user flow", "workflow", "sequence diagram", "sequence diagrams", "runtime flow", "runtime view",
      "event flow", "message flow", "process flow", "write path", "read path", "read flow", "write flow", "lifecycle of a request", "control flow", "upload flow", "core flows",
    ],
  },
  "data-model": {
    whole: ["data model", "data models", "schema", "entities", "database", "data design", "domain model", "data structures", "storage", "data", "database design", "tables", "data storage"],
    part: [
      "data model", "data models", "data model design", "database schema", "database design", "schema design", "table schema", "entity relationship", "entity-relationship", "er diagram",
      "erd", "domain model", "data structures", "storage schema", "data schema",
    ],
  },
  stores: { whole: ["stores", "data stores", "databases", "storage choices"], part: ["data stores"] },
  api: {
    whole: ["api", "apis", "endpoints", "interfaces", "contracts", "api contracts", "interface", "rpc", "routes", "public interface"],
    part: [
      "api", "apis", "endpoint", "endpoints", "rest api", "api contract", "api design", "api specification", "interface definition", "interface design", "api routes", "rpc endpoints",
      "service interface",
    ],
  },
  "called-by-us": { whole: ["called by us", "apis we call", "consumed apis"], part: ["called by us"] },
  events: { whole: ["events", "messages", "topics", "event contracts", "event schema"], part: ["event contract", "event schema", "event categories", "message contract"] },
  scaling: {
    whole: ["scaling", "scale", "scalability", "capacity", "growth", "capacity planning", "performance", "scaling considerations", "bottlenecks", "estimation", "load", "sizing"],
    part: [
      "scaling", "scalability", "capacity planning", "capacity estimation", "scale estimation", "back-of-envelope", "back of the envelope", "back-of-the-envelope", "traffic estimates",
      "estimation", "bottlenecks", "scale considerations", "performance and scale", "growth plan", "storage estimates", "scaling strategy",
    ],
  },
  "failure-modes": {
    whole: ["failures", "failure modes", "reliability", "resilience", "error handling", "failure handling", "risks", "fault tolerance", "recovery", "edge cases", "availability", "failure"],
    part: [
      "failure mode", "failure modes", "failure scenarios", "failure handling", "failure analysis", "fault tolerance", "error handling", "resilience", "reliability", "disaster recovery",
      "edge cases", "edge case", "risks and mitigations", "risk and mitigation", "failure recovery", "what can go wrong", "what breaks", "fmea", "error scenarios", "error recovery",
    ],
  },
  cost: {
    whole: ["cost", "costs", "pricing", "budget", "cost estimate", "cost estimation", "cost analysis", "cost breakdown", "infrastructure cost", "cogs"],
    part: [
      "cost estimate", "cost estimation", "cost analysis", "cost breakdown", "cost model", "monthly cost", "monthly costs", "infrastructure cost", "infrastructure costs", "operating cost",
      "cogs", "pricing", "cost considerations", "costs", "total cost of ownership",
    ],
  },
  "build-or-buy": { whole: ["build or buy", "build vs buy", "build vs. buy", "build versus buy", "buy or build", "make or buy"], part: ["build vs", "build or buy", "build versus", "make or buy"] },
  security: {
    whole: ["security", "privacy", "threat model", "authentication", "authorization", "access control", "compliance", "permissions"],
    part: [
      "security", "threat model", "authentication and authorization", "authentication & authorization", "security considerations", "privacy and security", "data protection",
      "access control", "permissions",
    ],
  },
  monitoring: {
    whole: ["monitoring", "observability", "metrics", "telemetry", "instrumentation", "logging", "alerting", "slis", "operations"],
    part: [
      "monitoring", "observability", "metrics and alerts", "metrics and logging", "key metrics", "alerting", "alerts and dashboards", "logging and", "instrumentation", "service level indicators",
    ],
  },
  alerts: { whole: ["alerts", "alerting", "alert rules"], part: ["alert"] },
  decisions: {
    whole: ["trade-offs", "tradeoffs", "decisions", "alternatives", "rationale", "design decisions", "key decisions", "architecture decisions", "options", "drawbacks", "adrs", "trade offs"],
    part: [
      "trade-off", "trade-offs", "tradeoff", "tradeoffs", "trade offs", "alternatives", "alternatives considered", "design decisions", "key decisions", "decision log", "decision record",
      "technology choices", "technical decisions", "design choices", "options considered", "pros and cons", "architectural decisions", "architecture decisions",
    ],
  },
  questions: {
    whole: ["questions", "open questions", "open issues", "unresolved questions", "unknowns", "open points", "open question", "assumptions and questions", "to be clarified"],
    part: ["open question", "open questions", "unresolved question", "unresolved questions", "open issues", "outstanding questions", "questions to answer", "open points", "unresolved issues"],
  },
  rollout: {
    whole: ["rollout", "roll-out", "deployment", "migration", "release plan", "launch plan", "deployment plan", "implementation plan", "milestones"],
    part: ["rollout", "roll-out", "migration plan", "release plan", "launch plan", "deployment plan", "rollback plan", "graduation criteria"],
  },
  quantities: { whole: ["quantities", "ledger", "quantity ledger", "numbers"], part: ["quantity ledger"] },
} satisfies Language;
