// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as p
} from "./chunk-FOI47P4S.mjs";
import {
  a as h,
  b as m
} from "./chunk-HIQSZZL5.mjs";

// src/journal/journal.ts
import { createHash as K } from "node:crypto";
import { mkdir as E, readFile as M, rm as P, rmdir as z } from "node:fs/promises";
import { join as a } from "node:path";

// src/journal/entries.ts
import { createHash as R } from "node:crypto";
import { readdir as $, readFile as N, rm as O } from "node:fs/promises";
import { join as w } from "node:path";
var A = ["stop", "length", "filtered"];
async function x(e, t) {
  let r = /* @__PURE__ */ new Map(), s = await $(e);
  for (let i of s.filter((n) => n.endsWith(".tmp"))) await O(w(e, i), { force: !0 });
  for (let i of s.filter((n) => /^[0-9a-f]{64}\.json$/.test(n))) {
    let n = q(await N(w(e, i), "utf8").catch(() => ""));
    n ? r.set(i.slice(0, 64), n) : t(`the kept answer ${i.slice(0, 8)}… is damaged and is asked for again`);
  }
  let c = !1;
  return {
    count: () => r.size,
    find: (i) => r.get(i),
    async keep(i, n) {
      r.set(i, n);
      try {
        await p(w(e, `${i}.json`), JSON.stringify({ ...n, sum: k(n.text) }));
      } catch (o) {
        c || t(
          `answers cannot be kept any more (${o.code}): --resume will ask for them again`
        ), c = !0;
      }
    }
  };
}
function q(e) {
  try {
    let { text: t, end: r, sum: s } = JSON.parse(e);
    return typeof t == "string" && A.includes(r) && s === k(t) ? { text: t, end: r } : void 0;
  } catch {
    return;
  }
}
function k(e) {
  return R("sha256").update(e).digest("hex").slice(0, 16);
}

// src/journal/lock.ts
import { randomBytes as j } from "node:crypto";
import { link as F, readFile as I, rm as g, writeFile as W } from "node:fs/promises";
async function v(e, t) {
  let r = `${e}.${j(4).toString("hex")}`;
  await W(r, String(process.pid), { flag: "wx" });
  try {
    for (let s = 1; ; s += 1) {
      if (await D(r, e)) return () => g(e, { force: !0 });
      let c = Number(await I(e, "utf8").catch(() => ""));
      if (H(c) || s > 3)
        throw new m(`another run (process ${c}) works in \`${t}\`: wait for it, or end it`);
      await g(e, { force: !0 });
    }
  } finally {
    await g(r, { force: !0 });
  }
}
async function D(e, t) {
  try {
    return await F(e, t), !0;
  } catch (r) {
    if (r.code !== "EEXIST") throw r;
    return !1;
  }
}
function H(e) {
  if (!Number.isInteger(e) || e <= 0) return !1;
  try {
    return process.kill(e, 0), !0;
  } catch (t) {
    return t.code === "EPERM";
  }
}

// src/journal/remembering.ts
function b(e, t, r) {
  async function* s(c, i) {
    i.throwIfAborted();
    let n = r(c), o = t.find(n);
    if (o) {
      yield { type: "text", text: o.text }, yield { type: "end", reason: o.end };
      return;
    }
    let d = "", u = !1;
    for await (let f of e.complete(c, i))
      f.type === "text" && (d += f.text), f.type === "again" && (d = ""), f.type === "end" && (u = f.reason === "stop"), yield f;
    u && !i.aborted && await t.keep(n, { text: d, end: "stop" });
  }
  return { ...e, complete: s };
}

// src/journal/journal.ts
async function ae({ cwd: e, run: t, resume: r, date: s, note: c }) {
  let i = (u) => J({ ...u, host: t.host, model: t.model }), n = a(".system-design", J(t).slice(0, 12)), o = a(e, n), d = await S(n, async () => (await E(a(o, "answers"), { recursive: !0 }), await p(a(
  o, ".gitignore"), `*
`), v(a(o, "lock"), n)));
  try {
    let u = await B(o);
    if (r === "always" && !u)
      throw new m(
        "there is nothing to resume: no run of this brief, context, depth, host and model was begun here"
      );
    r === "never" && await P(a(o, "answers"), { recursive: !0, force: !0 });
    let f = r !== "never" && u ? u : s;
    await S(n, async () => {
      await E(a(o, "answers"), { recursive: !0 }), await p(a(o, "run.json"), `${JSON.stringify({ ...t, date: f }, void 0, 2)}
`);
    });
    let y = await x(a(o, "answers"), c);
    return {
      folder: n,
      date: f,
      keyOf: i,
      wrap: (l) => b(l, y, i),
      kept: () => y.count(),
      close: async (l) => {
        if (l) return d();
        await P(o, { recursive: !0, force: !0 }), await z(a(e, ".system-design")).catch(() => {
        });
      }
    };
  } catch (u) {
    throw await d(), u;
  }
}
function J(e) {
  return K("sha256").update(JSON.stringify(e)).digest("hex");
}
async function B(e) {
  try {
    let { date: t } = JSON.parse(await M(a(e, "run.json"), "utf8"));
    return /^\d{4}-\d{2}-\d{2}$/.test(t) ? t : void 0;
  } catch {
    return;
  }
}
async function S(e, t) {
  try {
    return await t();
  } catch (r) {
    if (r instanceof m) throw r;
    let { code: s } = r;
    throw new m(
      `answers cannot be kept in \`${e}\` (${s}): free some space, or run in a folder that can be written`,
      h.usage,
      { cause: r }
    );
  }
}

export {
  x as a,
  ae as b
};
