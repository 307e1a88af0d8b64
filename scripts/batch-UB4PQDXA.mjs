// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as S,
  b as _,
  c as j,
  d as F,
  e as C,
  g as N
} from "./chunk-RG3SADAY.mjs";
import {
  a as A,
  b as B
} from "./chunk-RKR2FU25.mjs";
import {
  a as W
} from "./chunk-A3D6D62S.mjs";
import {
  a as R,
  b as h,
  c as y
} from "./chunk-2OPL7OND.mjs";
import {
  e as u,
  f as g,
  g as x
} from "./chunk-MJPNHJ2P.mjs";
import "./chunk-RX6HF7Q2.mjs";
import {
  c as b
} from "./chunk-MD63LZA2.mjs";
import "./chunk-NOU6QBDP.mjs";
import "./chunk-FOI47P4S.mjs";
import "./chunk-H3E44YWS.mjs";
import {
  a as l,
  b as f
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/commands/generate/batch.ts
import { rm as pt, rmdir as dt } from "node:fs/promises";
import { join as D } from "node:path";

// src/journal/open-calls.ts
import { readdir as tt } from "node:fs/promises";
import { join as m } from "node:path";
var et = 3;
function E(t, e, n) {
  async function* r(i) {
    let o = n(i), { count: s = 0, reason: a = "" } = e[o] ?? {};
    throw s >= et ? Object.assign(new f(a, l.gaps), { final: !0 }) : (t.some((c) => c.key === o) || t.push({ key: o, request: i }), Object.assign(new f("the answer of a batch is waited for", l.ok), { pending: !0 }));
  }
  return { id: "batch", description: "a batch", complete: r };
}
async function k(t) {
  return await h(m(t, "faults.json")) ?? {};
}
async function q(t) {
  let { exit: e } = await h(m(t, "ready.json")) ?? {};
  return typeof e == "number" ? e : void 0;
}
async function H(t, e) {
  await y(m(t, "ready.json"), { exit: e });
}
async function v(t, e) {
  await y(m(t, "open.json"), [...e]);
}
async function T(t, e, n) {
  let r = await nt(m(t, ".system-design"), n), i = { answers: 0, faults: 0, unknown: 0 };
  for await (let o of e) {
    let s = r.find(({ open: a }) => a.has(o.key));
    s ? "answer" in o ? (await s.keep(o.key, o.answer), i.answers += 1) : (s.faults[o.key] = { count: (s.faults[o.key]?.count ?? 0) + 1, reason: o.reason }, i.faults += 1) : i.unknown += 1, s?.open.delete(
    o.key);
  }
  for (let { folder: o, faults: s, open: a } of r)
    await y(m(o, "faults.json"), s), await v(o, a);
  return i;
}
async function nt(t, e) {
  let n = await tt(t).catch(() => []), r = [];
  for (let i of n.filter((o) => /^[0-9a-f]{12}$/.test(o))) {
    let o = m(t, i), s = await rt(m(o, "open.json"));
    if (s.size === 0) continue;
    let { keep: a } = await R(m(o, "answers"), e);
    r.push({ folder: o, open: s, faults: await k(o), keep: a });
  }
  return r;
}
async function rt(t) {
  let e = await h(t);
  return new Set(Array.isArray(e) ? e.filter((n) => typeof n == "string") : []);
}

// src/providers/batch-lines.ts
function G(t, e, n, r) {
  let { stream: i, ...o } = B(e, n, { ...A(r).shape(), stream: !1 });
  return JSON.stringify({ custom_id: t, method: "POST", url: "/v1/chat/completions", body: o });
}
function J(t) {
  let e = ot(t);
  if (typeof e?.custom_id != "string") return;
  let n = e.custom_id, { error: r, response: i } = e, o = i?.body, s = r?.message ?? r?.code ?? o?.error?.message;
  if (s != null) return { key: n, reason: `the batch reports: ${String(s).slice(0, 200)}` };
  if ((i?.status_code ?? 200) >= 400)
    return { key: n, reason: `the batch reports status ${i?.status_code}` };
  let [a] = o?.choices ?? [];
  if (a?.message?.refusal || a?.finish_reason === "content_filter")
    return { key: n, answer: { text: "", end: "filtered" } };
  let c = a?.message?.content;
  if (typeof c != "string" || c.trim() === "") return { key: n, reason: "the batch answered without any text" };
  let p = a?.finish_reason === "length" ? "length" : "stop";
  return { key: n, answer: { text: c, end: p } };
}
function ot(t) {
  try {
    return JSON.parse(t);
  } catch {
    return;
  }
}

// src/commands/generate/briefs.ts
import { readdir as it, stat as st } from "node:fs/promises";
import { join as at } from "node:path";
async function L(t) {
  if (t.length === 0) throw new f("no briefs are given: name a folder of .md or .txt files, or the files");
  let e = [];
  for (let n of t) {
    let r = await st(n).catch(() => {
    });
    if (!r) throw new f(`\`${n}\` does not exist: give a folder of briefs, or brief files`);
    r.isDirectory() ? e.push(
      ...(await it(n)).filter(ct).sort().map((i) => at(n, i))
    ) : e.push(n);
  }
  if (e.length === 0)
    throw new f(`no brief is in \`${t.join("`, `")}\`: a brief is a file that ends in .md or .txt`);
  return e;
}
function ct(t) {
  return /\.(?:md|txt)$/i.test(t) && !t.startsWith(".") && !/\.design\.md$/i.test(t);
}
function $(t) {
  return t.replace(/\.(?:md|txt)$/i, "").concat(".design.md");
}

// src/commands/generate/results.ts
import { createReadStream as ft } from "node:fs";
import { createInterface as ut } from "node:readline";
async function Y(t, e) {
  if (t.length === 0) throw new f("no results are given: name the file that the batch engine wrote");
  for (let n of t) P(n, await O(e, mt(n)), e);
  return l.ok;
}
function O(t, e) {
  return T(t.cwd, lt(e), (n) => t.err(`${n}
`));
}
function P(t, { answers: e, faults: n, unknown: r }, i) {
  let o = r > 0 ? `, ${u(r, "line")} that no run here waits for` : "";
  i.err(`${t}: ${u(e, "answer")} taken, ${u(n, "call")} failed${o}
`);
}
async function* lt(t) {
  for await (let e of t) {
    let n = J(e);
    n && (yield n);
  }
}
async function* mt(t) {
  try {
    yield* ut({ input: ft(t), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (e) {
    let { code: n } = e;
    throw new f(`the results \`${t}\` cannot be read (${n}): check the path`, void 0, { cause: e });
  }
}

// src/commands/generate/batch.ts
async function te(t, e) {
  let n = N(e);
  if (t.batch === "import") return Y(t.paths, n);
  let r = await L(t.paths), i = await wt(t, e);
  for (let c of r) await g($(c), !0);
  if (t.batch === "submit") return yt(t, i, r, n);
  if (t.output === void 0)
    throw new f("--batch export writes the calls to a file: name it with -o, such as -o wave.jsonl");
  let o = await g(t.output, t.force), { calls: s, exit: a } = await K(t, i, r, n);
  return s.length === 0 ? (n.err(`${u(r.length, "brief")}: nothing is open, no file is written
`), a) : (await x(o, z(s, i)), n.err(
    `${t.output}: ${u(s.length, "call")} of ${u(r.length, "brief")}; run it, then --batch import its results, then export again
`
  ), l.ok);
}
async function wt(t, { env: e }) {
  let n = t.batch === "export" && !e.OPENAI_API_KEY ? { ...e, OPENAI_API_KEY: "none" } : e, r = await S({ ...t, provider: "openai", env: n }, _);
  if (r.kind === "offline") throw new f("a batch asks a model: leave out --provider offline");
  return r;
}
async function K(t, e, n, r) {
  let i = { calls: [], exit: l.ok }, o = [];
  for (let s of n) {
    r.signal.throwIfAborted();
    let { calls: a, exit: c, folder: p } = await gt(s, t, e, r);
    i.calls.push(...a), i.exit = Math.max(i.exit, c), a.length === 0 && c === l.ok && o.push(p);
  }
  if (i.calls.length === 0) for (let s of o) await pt(s, { recursive: !0, force: !0 });
  return i.calls.length === 0 && await dt(D(r.cwd, ".system-design")).catch(() => {
  }), i;
}
async function gt(t, e, n, r) {
  let { depth: i } = e, o = {
    brief: await b(t, "brief"),
    context: await Promise.all(e.context.map((c) => b(c, "context")))
  }, s = (c) => r.err(`${t}: ${c}
`), a = await j({ material: o, settings: e, choice: n, world: r, note: s, resume: "if begun" });
  try {
    let c = D(r.cwd, a.folder), p = await q(c);
    if (p !== void 0) return { calls: [], exit: p, folder: c };
    let d = [], M = E(d, await k(c), a.keyOf), { date: I } = a, U = () => a.wrap(M), V = await C(n, e, { month: I.slice(0, 7), note: s, wrap: U }), { run: Q, ...X } = await F(), w = await Q({ ...o, ...V,
    ...X, depth: i, date: I, signal: r.signal });
    return w.waiting ? await v(
      c,
      d.map(({ key: Z }) => Z)
    ) : await ht($(t), c, w, r), { calls: d, exit: w.waiting ? l.ok : w.exit, folder: c };
  } finally {
    await a.close(!0);
  }
}
async function ht(t, e, { text: n, review: r, exit: i }, o) {
  await x(await g(t, !0), n), await H(e, i);
  let { error: s, warning: a } = r?.counts ?? { error: 0, warning: 0 };
  o.err(`${r?.verdict ?? "fail"}: ${t} ${u(s, "error")}, ${u(a, "warning")}
`);
}
function z(t, { model: e, baseUrl: n }) {
  return t.map(({ key: r, request: i }) => `${G(r, i, e, n)}
`).join("");
}
async function yt(t, e, n, r) {
  let { runRemotely: i } = await import("./batch-api-PDHDS6P5.mjs");
  for (let o = 1; ; o += 1) {
    let { calls: s, exit: a } = await K(t, e, n, r);
    if (s.length === 0) return a;
    r.err(`wave ${o}: ${u(s.length, "call")} sent to ${W(e.baseUrl)}
`);
    let c = (d) => r.err(`wave ${o}: ${d}
`), p = i(z(s, e), e, { signal: r.signal, every: t.every, note: c });
    P(`wave ${o}`, await O(r, p), r);
  }
}
export {
  te as runBatch
};
