// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import "./chunk-ADFQ3F2B.mjs";

// src/emitters/questions.ts
function f({ subject: n, blueprint: t, fits: e, questions: o }) {
  return {
    subject: n,
    blueprint: e ? t : null,
    questions: o.map(({ question: i, default: s, place: r, range: u, changes: a, flips: l, cost: d }) => ({
      question: i,
      default: s,
      place: r ?? null,
      range: u ?? null,
      changes: [.../* @__PURE__ */ new Set([...a, ...l])],
      cost: d ?? null
    }))
  };
}
function $({ subject: n, blueprint: t, questions: e }) {
  let o = t ?? "nothing embedded; the usual web service stands in";
  if (e.length === 0) return `${n} (nearest: ${o}): the brief answers what moves the design.
`;
  let i = e.map((s, r) => {
    let u = p(s);
    return `${r + 1}. ${s.question}
   assumed: ${s.default}
${u ? `   because: ${u}
` : ""}`;
  });
  return `${n} (nearest: ${o})

${i.join(`
`)}`;
}
function p({ range: n, changes: t, cost: e }) {
  let o = n ? `between ${n[0]} and ${n[1]} ` : "", i = t.length > 0 ? `${t.join(", ")} ${t.length === 1 ? "changes" : "change"}` : "", s = e && e.factor >= 1.05 ? `it costs ${e.low} to ${e.high}` : "",
  r = [i, s].filter(Boolean).join(", and ");
  return r && o + r;
}
export {
  f as questionsOf,
  $ as questionsText
};
