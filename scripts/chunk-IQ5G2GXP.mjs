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
import { mkdir as P, readFile as M, rm as J, rmdir as z } from "node:fs/promises";
import { join as a } from "node:path";

// src/journal/entries.ts
import { createHash as R } from "node:crypto";
import { readdir as N, readFile as O, rm as A } from "node:fs/promises";
import { join as w } from "node:path";
var q = ["stop", "length", "filtered"];
async function x(e, r) {
  let t = /* @__PURE__ */ new Map(), s = await N(e);
  for (let i of s.filter((n) => n.endsWith(".tmp"))) await A(w(e, i), { force: !0 });
  for (let i of s.filter((n) => /^[0-9a-f]{64}\.json$/.test(n))) {
    let n = j(await O(w(e, i), "utf8").catch(() => ""));
    n ? t.set(i.slice(0, 64), n) : r(`the kept answer ${i.slice(0, 8)}… is damaged and is asked for again`);
  }
  let c = !1;
  return {
    count: () => t.size,
    find: (i) => t.get(i),
    async keep(i, n) {
      t.set(i, n);
      try {
        await p(w(e, `${i}.json`), JSON.stringify({ ...n, sum: k(n.text) }));
      } catch (o) {
        c || r(
          `answers cannot be kept any more (${o.code}): --resume will ask for them again`
        ), c = !0;
      }
    }
  };
}
function j(e) {
  try {
    let { text: r, end: t, sum: s } = JSON.parse(e);
    return typeof r == "string" && q.includes(t) && s === k(r) ? { text: r, end: t } : void 0;
  } catch {
    return;
  }
}
function k(e) {
  return R("sha256").update(e).digest("hex").slice(0, 16);
}

// src/journal/lock.ts
import { randomBytes as F } from "node:crypto";
import { link as I, readFile as v, rm as g, writeFile as W } from "node:fs/promises";
async function b(e, r) {
  let t = `${e}.${F(4).toString("hex")}`;
  await W(t, String(process.pid), { flag: "wx" });
  try {
    for (let s = 1; ; s += 1) {
      if (await D(t, e)) return () => g(e, { force: !0 });
      let c = Number(await v(e, "utf8").catch(() => ""));
      if (await H(c) || s > 3)
        throw new m(`another run (process ${c}) works in \`${r}\`: wait for it, or end it`);
      await g(e, { force: !0 });
    }
  } finally {
    await g(t, { force: !0 });
  }
}
async function D(e, r) {
  try {
    return await I(e, r), !0;
  } catch (t) {
    if (t.code !== "EEXIST") throw t;
    return !1;
  }
}
async function H(e) {
  if (!Number.isInteger(e) || e <= 0) return !1;
  try {
    process.kill(e, 0);
  } catch (t) {
    return t.code === "EPERM";
  }
  let r = await v(`/proc/${e}/stat`, "utf8").catch(() => "");
  return !/\) Z /.test(r);
}

// src/journal/remembering.ts
function E(e, r, t) {
  async function* s(c, i) {
    i.throwIfAborted();
    let n = t(c), o = r.find(n);
    if (o) {
      yield { type: "text", text: o.text }, yield { type: "end", reason: o.end };
      return;
    }
    let d = "", u = !1;
    for await (let f of e.complete(c, i))
      f.type === "text" && (d += f.text), f.type === "again" && (d = ""), f.type === "end" && (u = f.reason === "stop"), yield f;
    u && !i.aborted && await r.keep(n, { text: d, end: "stop" });
  }
  return { ...e, complete: s };
}

// src/journal/journal.ts
async function ae({ cwd: e, run: r, resume: t, date: s, note: c }) {
  let i = (u) => S({ ...u, host: r.host, model: r.model }), n = a(".system-design", S(r).slice(0, 12)), o = a(e, n), d = await $(n, async () => (await P(a(o, "answers"), { recursive: !0 }), await p(a(
  o, ".gitignore"), `*
`), b(a(o, "lock"), n)));
  try {
    let u = await B(o);
    if (t === "always" && !u)
      throw new m(
        "there is nothing to resume: no run of this brief, context, depth, host and model was begun here"
      );
    t === "never" && await J(a(o, "answers"), { recursive: !0, force: !0 });
    let f = t !== "never" && u ? u : s;
    await $(n, async () => {
      await P(a(o, "answers"), { recursive: !0 }), await p(a(o, "run.json"), `${JSON.stringify({ ...r, date: f }, void 0, 2)}
`);
    });
    let y = await x(a(o, "answers"), c);
    return {
      folder: n,
      date: f,
      keyOf: i,
      wrap: (l) => E(l, y, i),
      kept: () => y.count(),
      close: async (l) => {
        if (l) return d();
        await J(o, { recursive: !0, force: !0 }), await z(a(e, ".system-design")).catch(() => {
        });
      }
    };
  } catch (u) {
    throw await d(), u;
  }
}
function S(e) {
  return K("sha256").update(JSON.stringify(e)).digest("hex");
}
async function B(e) {
  try {
    let { date: r } = JSON.parse(await M(a(e, "run.json"), "utf8"));
    return /^\d{4}-\d{2}-\d{2}$/.test(r) ? r : void 0;
  } catch {
    return;
  }
}
async function $(e, r) {
  try {
    return await r();
  } catch (t) {
    if (t instanceof m) throw t;
    let { code: s } = t;
    throw new m(
      `answers cannot be kept in \`${e}\` (${s}): free some space, or run in a folder that can be written`,
      h.usage,
      { cause: t }
    );
  }
}

export {
  x as a,
  ae as b
};
