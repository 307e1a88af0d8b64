// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/errors.ts
var o = {
  ok: 0,
  problems: 1,
  gaps: 2,
  budget: 3,
  refused: 4,
  provider: 5,
  usage: 64,
  node: 69,
  crash: 70,
  cancelled: 130
}, e = class extends Error {
  exit;
  constructor(r, s = o.usage, t) {
    super(r, t), this.name = "Failure", this.exit = s;
  }
};

export {
  o as a,
  e as b
};
