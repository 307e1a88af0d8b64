// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// node_modules/fastest-levenshtein/esm/mod.js
var v = new Uint32Array(65536), z = (n, s) => {
  let l = n.length, p = s.length, g = 1 << l - 1, c = -1, i = 0, a = l, o = l;
  for (; o--; )
    v[n.charCodeAt(o)] |= 1 << o;
  for (o = 0; o < p; o++) {
    let f = v[s.charCodeAt(o)], m = f | i;
    f |= (f & c) + c ^ c, i |= ~(f | c), c &= f, i & g && a++, c & g && a--, i = i << 1 | 1, c = c << 1 | ~(m | i), i &= m;
  }
  for (o = l; o--; )
    v[n.charCodeAt(o)] = 0;
  return a;
}, j = (n, s) => {
  let l = s.length, p = n.length, g = [], c = [], i = Math.ceil(l / 32), a = Math.ceil(p / 32);
  for (let t = 0; t < i; t++)
    c[t] = -1, g[t] = 0;
  let o = 0;
  for (; o < a - 1; o++) {
    let t = 0, r = -1, x = o * 32, A = Math.min(32, p) + x;
    for (let e = x; e < A; e++)
      v[n.charCodeAt(e)] |= 1 << e;
    for (let e = 0; e < l; e++) {
      let C = v[s.charCodeAt(e)], d = c[e / 32 | 0] >>> e & 1, h = g[e / 32 | 0] >>> e & 1, _ = C | t, w = ((C | h) & r) + r ^ r | C | h, u = t | ~(w | r), q = r & w;
      u >>> 31 ^ d && (c[e / 32 | 0] ^= 1 << e), q >>> 31 ^ h && (g[e / 32 | 0] ^= 1 << e), u = u << 1 | d, q = q << 1 | h, r = q | ~(_ | u), t = u & _;
    }
    for (let e = x; e < A; e++)
      v[n.charCodeAt(e)] = 0;
  }
  let f = 0, m = -1, k = o * 32, M = Math.min(32, p - k) + k;
  for (let t = k; t < M; t++)
    v[n.charCodeAt(t)] |= 1 << t;
  let y = p;
  for (let t = 0; t < l; t++) {
    let r = v[s.charCodeAt(t)], x = c[t / 32 | 0] >>> t & 1, A = g[t / 32 | 0] >>> t & 1, e = r | f, C = ((r | A) & m) + m ^ m | r | A, d = f | ~(C | m), h = m & C;
    y += d >>> p - 1 & 1, y -= h >>> p - 1 & 1, d >>> 31 ^ x && (c[t / 32 | 0] ^= 1 << t), h >>> 31 ^ A && (g[t / 32 | 0] ^= 1 << t), d = d << 1 | x, h = h << 1 | A, m = h | ~(e | d), f = d & e;
  }
  for (let t = k; t < M; t++)
    v[n.charCodeAt(t)] = 0;
  return y;
}, I = (n, s) => {
  if (n.length < s.length) {
    let l = s;
    s = n, n = l;
  }
  return s.length === 0 ? n.length : n.length <= 32 ? z(n, s) : j(n, s);
};

export {
  I as a
};
