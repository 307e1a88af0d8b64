// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as o
} from "./chunk-FOI47P4S.mjs";

// src/journal/entries.ts
import { createHash as u } from "node:crypto";
import { readdir as m, readFile as p, rm as w } from "node:fs/promises";
import { join as a } from "node:path";
var g = ["stop", "length", "filtered"];
async function A(e, r) {
  let i = /* @__PURE__ */ new Map(), s = await m(e);
  for (let t of s.filter((n) => n.endsWith(".tmp"))) await w(a(e, t), { force: !0 });
  for (let t of s.filter((n) => /^[0-9a-f]{64}\.json$/.test(n))) {
    let n = l(await p(a(e, t), "utf8").catch(() => ""));
    n ? i.set(t.slice(0, 64), n) : r(`the kept answer ${t.slice(0, 8)}… is damaged and is asked for again`);
  }
  let f = !1;
  return {
    count: () => i.size,
    find: (t) => i.get(t),
    async keep(t, n) {
      i.set(t, n);
      try {
        await o(a(e, `${t}.json`), JSON.stringify({ ...n, sum: c(n.text) }));
      } catch (d) {
        f || r(
          `answers cannot be kept any more (${d.code}): --resume will ask for them again`
        ), f = !0;
      }
    }
  };
}
function l(e) {
  try {
    let { text: r, end: i, sum: s } = JSON.parse(e);
    return typeof r == "string" && g.includes(i) && s === c(r) ? { text: r, end: i } : void 0;
  } catch {
    return;
  }
}
function c(e) {
  return u("sha256").update(e).digest("hex").slice(0, 16);
}

// src/journal/notes.ts
import { readFile as h } from "node:fs/promises";
async function S(e) {
  try {
    return JSON.parse(await h(e, "utf8"));
  } catch {
    return;
  }
}
async function $(e, r) {
  await o(e, `${JSON.stringify(r, void 0, 2)}
`);
}

export {
  A as a,
  S as b,
  $ as c
};
