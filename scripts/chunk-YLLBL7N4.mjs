// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as o
} from "./chunk-HIQSZZL5.mjs";

// src/commands/generate/settings.ts
var s = ["lean", "standard", "thorough"];
function g({ values: n, positionals: e }) {
  let [r, ...i] = e;
  if (r === void 0)
    throw new o('no brief is given: generate "what shall be designed", or - for stdin, or @file');
  if (i.length > 0)
    throw new o(`the brief is one argument, and \`${i[0]}\` is another: put the brief into quotes`);
  return {
    brief: r,
    output: t(n.output),
    provider: t(n.provider) ?? "auto",
    model: c("--model", t(n.model)),
    baseUrl: t(n["base-url"]),
    depth: f(t(n.depth)),
    context: Array.isArray(n.context) ? n.context : [],
    rounds: u("--rounds", t(n.rounds), 0, 3) ?? 2,
    concurrency: u("--concurrency", t(n.concurrency), 1, 8),
    tokens: u("--max-tokens-total", t(n["max-tokens-total"]), 1, 999999999),
    local: n.local === !0,
    force: n.force === !0
  };
}
function f(n = "standard") {
  let e = s.find((r) => r === n);
  if (!e) throw new o(`unknown depth \`${n}\`: use ${s.join(", ")}`);
  return e;
}
function u(n, e, r, i) {
  if (e === void 0) return;
  let d = /^\d{1,9}$/.test(e) ? Number(e) : Number.NaN;
  if (d >= r && d <= i) return d;
  throw new o(`${n} \`${e}\` is not accepted: give a whole number from ${r} to ${i}`);
}
function c(n, e) {
  if (e !== void 0 && !e.trim()) throw new o(`${n} is empty: give a name, or leave it out`);
  return e;
}
function t(n) {
  return typeof n == "string" ? n : void 0;
}

export {
  s as a,
  g as b,
  f as c
};
