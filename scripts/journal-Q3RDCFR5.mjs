// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as h,
  b as x,
  c as v
} from "./chunk-2OPL7OND.mjs";
import {
  a as g
} from "./chunk-FOI47P4S.mjs";
import {
  a as y,
  b as m
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/journal/journal.ts
import { createHash as F } from "node:crypto";
import { mkdir as E, rm as R, rmdir as I } from "node:fs/promises";
import { join as n } from "node:path";

// src/journal/lock.ts
import { randomBytes as S } from "node:crypto";
import { link as $, readFile as b, rm as w, writeFile as q } from "node:fs/promises";
async function k(e, t) {
  let r = `${e}.${S(4).toString("hex")}`;
  await q(r, String(process.pid), { flag: "wx" });
  try {
    for (let a = 1; ; a += 1) {
      if (await O(r, e)) return () => w(e, { force: !0 });
      let u = Number(await b(e, "utf8").catch(() => ""));
      if (await A(u) || a > 3)
        throw new m(`another run (process ${u}) works in \`${t}\`: wait for it, or end it`);
      await w(e, { force: !0 });
    }
  } finally {
    await w(r, { force: !0 });
  }
}
async function O(e, t) {
  try {
    return await $(e, t), !0;
  } catch (r) {
    if (r.code !== "EEXIST") throw r;
    return !1;
  }
}
async function A(e) {
  if (!Number.isInteger(e) || e <= 0) return !1;
  try {
    process.kill(e, 0);
  } catch (r) {
    return r.code === "EPERM";
  }
  let t = await b(`/proc/${e}/stat`, "utf8").catch(() => "");
  return !/\) Z /.test(t);
}

// src/journal/remembering.ts
function P(e, t, r) {
  async function* a(u, f) {
    f.throwIfAborted();
    let c = r(u), o = t.find(c);
    if (o) {
      yield { type: "text", text: o.text }, yield { type: "end", reason: o.end };
      return;
    }
    let d = "", i = !1;
    for await (let s of e.complete(u, f))
      s.type === "text" && (d += s.text), s.type === "again" && (d = ""), s.type === "end" && (i = s.reason === "stop"), yield s;
    i && !f.aborted && await t.keep(c, { text: d, end: "stop" });
  }
  return { ...e, complete: a };
}

// src/journal/journal.ts
async function U({ cwd: e, run: t, resume: r, date: a, note: u }) {
  let f = (i) => J({ ...i, host: t.host, model: t.model }), c = n(".system-design", J(t).slice(0, 12)), o = n(e, c), d = await N(c, async () => (await E(n(o, "answers"), { recursive: !0 }), await g(n(
  o, ".gitignore"), `*
`), k(n(o, "lock"), c)));
  try {
    let i = await j(o);
    if (r === "always" && !i)
      throw new m(
        "there is nothing to resume: no run of this brief, context, depth, host and model was begun here"
      );
    r === "never" && await R(n(o, "answers"), { recursive: !0, force: !0 });
    let s = r !== "never" && i ? i : a;
    await N(c, async () => {
      await E(n(o, "answers"), { recursive: !0 }), await v(n(o, "run.json"), { ...t, date: s });
    });
    let l = await h(n(o, "answers"), u);
    return {
      folder: c,
      date: s,
      keyOf: f,
      wrap: (p) => P(p, l, f),
      kept: () => l.count(),
      close: async (p) => {
        if (p) return d();
        await R(o, { recursive: !0, force: !0 }), await I(n(e, ".system-design")).catch(() => {
        });
      }
    };
  } catch (i) {
    throw await d(), i;
  }
}
function J(e) {
  return F("sha256").update(JSON.stringify(e)).digest("hex");
}
async function j(e) {
  let { date: t } = await x(n(e, "run.json")) ?? {};
  return typeof t == "string" && /^\d{4}-\d{2}-\d{2}$/.test(t) ? t : void 0;
}
async function N(e, t) {
  try {
    return await t();
  } catch (r) {
    if (r instanceof m) throw r;
    let { code: a } = r;
    throw new m(
      `answers cannot be kept in \`${e}\` (${a}): free some space, or run in a folder that can be written`,
      y.usage,
      { cause: r }
    );
  }
}
export {
  U as openJournal
};
