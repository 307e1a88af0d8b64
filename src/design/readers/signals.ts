const signals =
  /\b(?:metrics?|latenc\w*|errors?|error rates?|rates?|counts?|counters?|gauges?|histograms?|cpu|memory|disk|depth|lag|throughput|p\d\d|percentile|dashboards?|logs?|logged|logging|trac(?:es?|ing)|spans?|prometheus|grafana|datadog|cloudwatch|opentelemetry|otel|jaeger|sentry|splunk|kibana|loki|elk|uptime|availability|usage|utili[sz]ation|queue|duration|hit rate|hit|requests?|qps|rps|size|age|health|slo|sli|time|timings?|success|failures?|saturation|backlog|active|total|heartbeat)\b|[a-z0-9]+_[a-z0-9]+_\w+|métricas?|kennzahl|protokoll\w*|指标|日志|监控/i;

/** Whether a text under a heading on monitoring names something that is measured or logged. */
export function isSignal(text: string): boolean {
  return signals.test(text);
}

/** Names of metrics as tools write them, and conditions that page somebody: they count wherever they stand. */
export const metricName =
  /^[a-z][a-z0-9]*(?:_[a-z0-9]+){1,8}_(?:total|count|seconds|ms|milliseconds|bytes|ratio|rate|percent|duration|latency|errors?|failures?|requests|size|depth|lag|age|info|bucket|sum|gauge|duration_seconds|duration_ms)$/;

const planned =
  /\b(?:alert(?:s|ing|ed)? (?:on|if|when|fires?|for|rules?|thresholds?|is|are|manager)|(?:we|will|should|must|to) (?:track|monitor|measure|log|alert|record|emit|expose|export)\b|(?:emit|expose|export|publish|record|track|report)s? (?:\w+ ){0,3}(?:metrics?|counters?|histograms?)|metrics? (?:such as|like|for|include|are|exposed|emitted|per)|dashboards? (?:for|show|with|display)|structured log\w*|distributed tracing|health ?checks? (?:endpoint|every|api)|prometheus|grafana|datadog|cloudwatch|opentelemetry|pagerduty|eventkit|correlation ids?|log(?:ged|s)? (?:with|to|as|every|each|all)|timing metrics?|metrics? and observability|métricas? (?:de|para)|alerta (?:se|quando)|überwacht (?:durch|mit|von)|protokolliert)\b/i;

/** Whether a text says how something is watched. */
export function isWatched(text: string): boolean {
  return planned.test(text);
}
