// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/blocks/code/places.ts
function f(l) {
  let n = [0];
  for (let t = l.indexOf(`
`); t >= 0; t = l.indexOf(`
`, t + 1)) n.push(t + 1);
  return (t) => {
    let a = Math.min(Math.max(0, t), l.length), e = 0, i = n.length - 1;
    for (; e < i; ) {
      let o = e + i + 1 >> 1;
      n[o] <= a ? e = o : i = o - 1;
    }
    return { line: e + 1, column: a - n[e] + 1 };
  };
}

export {
  f as a
};
