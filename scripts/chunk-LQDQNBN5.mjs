// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  b as o
} from "./chunk-HIQSZZL5.mjs";

// src/commands/generate/settings.ts
var d = ["lean", "standard", "thorough"], c = ["export", "import", "submit"];
function w(e) {
  let t = r(e.values.batch);
  if (t === void 0) return;
  let n = c.find((a) => a === t);
  if (!n) throw new o(`unknown step of a batch \`${t}\`: use ${c.join(", ")}`);
  if (e.values.resume === !0) throw new o("a batch goes on by itself where it stands: leave out --resume");
  let { brief: i, resume: s, ...f } = p({ ...e, positionals: ["-"] }), m = u("--batch-poll", r(e.values["batch-poll"]), 1, 3600) ?? 30;
  return { ...f, batch: n, paths: e.positionals, every: m * 1e3 };
}
function p({ values: e, positionals: t }) {
  let [n, ...i] = t;
  if (n === void 0)
    throw new o('no brief is given: generate "what shall be designed", or - for stdin, or @file');
  if (i.length > 0)
    throw new o(`the brief is one argument, and \`${i[0]}\` is another: put the brief into quotes`);
  return {
    brief: n,
    output: r(e.output),
    provider: r(e.provider) ?? "auto",
    model: b("--model", r(e.model)),
    baseUrl: r(e["base-url"]),
    depth: h(r(e.depth)),
    context: Array.isArray(e.context) ? e.context : [],
    rounds: u("--rounds", r(e.rounds), 0, 3) ?? 2,
    concurrency: u("--concurrency", r(e.concurrency), 1, 8),
    tokens: u("--max-tokens-total", r(e["max-tokens-total"]), 1, 999999999),
    local: e.local === !0,
    resume: e.resume === !0,
    force: e.force === !0
  };
}
function h(e = "standard") {
  let t = d.find((n) => n === e);
  if (!t) throw new o(`unknown depth \`${e}\`: use ${d.join(", ")}`);
  return t;
}
function u(e, t, n, i) {
  if (t === void 0) return;
  let s = /^\d{1,9}$/.test(t) ? Number(t) : Number.NaN;
  if (s >= n && s <= i) return s;
  throw new o(`${e} \`${t}\` is not accepted: give a whole number from ${n} to ${i}`);
}
function b(e, t) {
  if (t !== void 0 && !t.trim()) throw new o(`${e} is empty: give a name, or leave it out`);
  return t;
}
function r(e) {
  return typeof e == "string" ? e : void 0;
}

export {
  d as a,
  w as b,
  p as c,
  h as d
};
