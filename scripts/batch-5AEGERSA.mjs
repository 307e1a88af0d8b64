// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as B,
  b as _,
  c as j,
  e as F
} from "./chunk-HV7LZDF3.mjs";
import {
  a as W,
  b as A
} from "./chunk-RKR2FU25.mjs";
import {
  a as x
} from "./chunk-A3D6D62S.mjs";
import {
  a as I,
  b as R
} from "./chunk-IQ5G2GXP.mjs";
import {
  e as u,
  f as h,
  g as b
} from "./chunk-MJPNHJ2P.mjs";
import {
  c as y
} from "./chunk-MD63LZA2.mjs";
import {
  a as w
} from "./chunk-FOI47P4S.mjs";
import "./chunk-DDJCUEE5.mjs";
import "./chunk-H3E44YWS.mjs";
import "./chunk-NOU6QBDP.mjs";
import {
  a as l,
  b as f
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/commands/generate/batch.ts
import { rm as ut, rmdir as lt } from "node:fs/promises";
import { join as L } from "node:path";

// src/journal/open-calls.ts
import { readdir as Q, readFile as k } from "node:fs/promises";
import { join as m } from "node:path";
var X = 3;
function N(t, e, n) {
  async function* r(i) {
    let o = n(i), { count: s = 0, reason: a = "" } = e[o] ?? {};
    throw s >= X ? Object.assign(new f(a, l.gaps), { final: !0 }) : (t.some((c) => c.key === o) || t.push({ key: o, request: i }), Object.assign(new f("the answer of a batch is waited for", l.ok), { pending: !0 }));
  }
  return { id: "batch", description: "a batch", complete: r };
}
async function v(t) {
  try {
    return JSON.parse(await k(m(t, "faults.json"), "utf8"));
  } catch {
    return {};
  }
}
async function C(t) {
  try {
    let { exit: e } = JSON.parse(await k(m(t, "ready.json"), "utf8"));
    return typeof e == "number" ? e : void 0;
  } catch {
    return;
  }
}
async function J(t, e) {
  await w(m(t, "ready.json"), JSON.stringify({ exit: e }));
}
async function E(t, e) {
  await w(m(t, "open.json"), JSON.stringify(e.map(({ key: n }) => n)));
}
async function q(t, e, n) {
  let r = await Z(m(t, ".system-design"), n), i = { answers: 0, faults: 0, unknown: 0 };
  for await (let o of e) {
    let s = r.find(({ open: a }) => a.has(o.key));
    s ? "answer" in o ? (await s.keep(o.key, o.answer), i.answers += 1) : (s.faults[o.key] = { count: (s.faults[o.key]?.count ?? 0) + 1, reason: o.reason }, i.faults += 1) : i.unknown += 1, s?.open.delete(
    o.key);
  }
  for (let { folder: o, faults: s, open: a } of r)
    await w(m(o, "faults.json"), JSON.stringify(s)), await w(m(o, "open.json"), JSON.stringify([...a]));
  return i;
}
async function Z(t, e) {
  let n = await Q(t).catch(() => []), r = [];
  for (let i of n.filter((o) => /^[0-9a-f]{12}$/.test(o))) {
    let o = m(t, i), s = await tt(m(o, "open.json"));
    if (s.size === 0) continue;
    let { keep: a } = await I(m(o, "answers"), e);
    r.push({ folder: o, open: s, faults: await v(o), keep: a });
  }
  return r;
}
async function tt(t) {
  try {
    let e = JSON.parse(await k(t, "utf8"));
    return new Set(Array.isArray(e) ? e.filter((n) => typeof n == "string") : []);
  } catch {
    return /* @__PURE__ */ new Set();
  }
}

// src/providers/batch-lines.ts
function H(t, e, n, r) {
  let { stream: i, ...o } = A(e, n, { ...W(r).shape(), stream: !1 });
  return JSON.stringify({ custom_id: t, method: "POST", url: "/v1/chat/completions", body: o });
}
function T(t) {
  let e = et(t);
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
function et(t) {
  try {
    return JSON.parse(t);
  } catch {
    return;
  }
}

// src/commands/generate/briefs.ts
import { readdir as nt, stat as rt } from "node:fs/promises";
import { join as ot } from "node:path";
async function D(t) {
  if (t.length === 0) throw new f("no briefs are given: name a folder of .md or .txt files, or the files");
  let e = [];
  for (let n of t) {
    let r = await rt(n).catch(() => {
    });
    if (!r) throw new f(`\`${n}\` does not exist: give a folder of briefs, or brief files`);
    r.isDirectory() ? e.push(
      ...(await nt(n)).filter(it).sort().map((i) => ot(n, i))
    ) : e.push(n);
  }
  if (e.length === 0)
    throw new f(`no brief is in \`${t.join("`, `")}\`: a brief is a file that ends in .md or .txt`);
  return e;
}
function it(t) {
  return /\.(?:md|txt)$/i.test(t) && !t.startsWith(".") && !/\.design\.md$/i.test(t);
}
function O(t) {
  return t.replace(/\.(?:md|txt)$/i, "").concat(".design.md");
}

// src/commands/generate/results.ts
import { createReadStream as st } from "node:fs";
import { createInterface as at } from "node:readline";
async function G(t, e) {
  if (t.length === 0) throw new f("no results are given: name the file that the batch engine wrote");
  for (let n of t) P(n, await $(e, ft(n)), e);
  return l.ok;
}
function $(t, e) {
  return q(t.cwd, ct(e), (n) => t.err(`${n}
`));
}
function P(t, { answers: e, faults: n, unknown: r }, i) {
  let o = r > 0 ? `, ${u(r, "line")} that no run here waits for` : "";
  i.err(`${t}: ${u(e, "answer")} taken, ${u(n, "call")} failed${o}
`);
}
async function* ct(t) {
  for await (let e of t) {
    let n = T(e);
    n && (yield n);
  }
}
async function* ft(t) {
  try {
    yield* at({ input: st(t), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (e) {
    let { code: n } = e;
    throw new f(`the results \`${t}\` cannot be read (${n}): check the path`, void 0, { cause: e });
  }
}

// src/commands/generate/batch.ts
async function Xt(t, e) {
  let n = F(e);
  if (t.batch === "import") return G(t.paths, n);
  let r = await D(t.paths), i = await mt(t, e);
  for (let c of r) await h(O(c), !0);
  if (t.batch === "submit") return gt(t, i, r, n);
  if (t.output === void 0)
    throw new f("--batch export writes the calls to a file: name it with -o, such as -o wave.jsonl");
  let o = await h(t.output, t.force), { calls: s, exit: a } = await Y(t, i, r, n);
  return s.length === 0 ? (n.err(`${u(r.length, "brief")}: nothing is open, no file is written
`), a) : (await b(o, K(s, i)), n.err(
    `${t.output}: ${u(s.length, "call")} of ${u(r.length, "brief")}; run it, then --batch import its results, then export again
`
  ), l.ok);
}
async function mt(t, { env: e }) {
  let n = t.batch === "export" && !e.OPENAI_API_KEY ? { ...e, OPENAI_API_KEY: "none" } : e, r = await B({ ...t, provider: "openai", env: n }, _);
  if (r.kind === "offline") throw new f("a batch asks a model: leave out --provider offline");
  return r;
}
async function Y(t, e, n, r) {
  let i = { calls: [], exit: l.ok }, o = [];
  for (let s of n) {
    r.signal.throwIfAborted();
    let { calls: a, exit: c, folder: p } = await pt(s, t, e, r);
    i.calls.push(...a), i.exit = Math.max(i.exit, c), a.length === 0 && c === l.ok && o.push(p);
  }
  if (i.calls.length === 0) for (let s of o) await ut(s, { recursive: !0, force: !0 });
  return i.calls.length === 0 && await lt(L(r.cwd, ".system-design")).catch(() => {
  }), i;
}
async function pt(t, e, n, r) {
  let { depth: i } = e, o = {
    brief: await y(t, "brief"),
    context: await Promise.all(e.context.map((c) => y(c, "context")))
  }, s = (c) => r.err(`${t}: ${c}
`), a = await R({
    cwd: r.cwd,
    run: { ...o, depth: i, host: x(n.baseUrl), model: n.model },
    resume: "if begun",
    date: (/* @__PURE__ */ new Date()).toISOString().slice(0, 10),
    note: s
  });
  try {
    let c = L(r.cwd, a.folder), p = await C(c);
    if (p !== void 0) return { calls: [], exit: p, folder: c };
    let d = [], U = a.wrap(N(d, await v(c), a.keyOf)), { date: S } = a, z = await j(n, e, { month: S.slice(0, 7), note: s, journal: a, provider: U }), { run: M, ...V } = await dt(), g = await M({ ...o,
    ...z, ...V, depth: i, date: S, signal: r.signal });
    return g.waiting ? await E(c, d) : await wt(O(t), c, g, r), { calls: d, exit: g.waiting ? l.ok : g.exit, folder: c };
  } finally {
    await a.close(!0);
  }
}
async function dt() {
  let [{ run: t }, { review: e }, { fix: n }] = await Promise.all([
    import("./run-PJW74E5D.mjs"),
    import("./review-WOQYKMYO.mjs"),
    import("./fix-3N26KJ6H.mjs")
  ]);
  return { run: t, review: e, fix: n };
}
async function wt(t, e, { text: n, review: r, exit: i }, o) {
  await b(await h(t, !0), n), await J(e, i);
  let { error: s, warning: a } = r?.counts ?? { error: 0, warning: 0 };
  o.err(`${r?.verdict ?? "fail"}: ${t} ${u(s, "error")}, ${u(a, "warning")}
`);
}
function K(t, { model: e, baseUrl: n }) {
  return t.map(({ key: r, request: i }) => `${H(r, i, e, n)}
`).join("");
}
async function gt(t, e, n, r) {
  let { runRemotely: i } = await import("./batch-api-PDHDS6P5.mjs");
  for (let o = 1; ; o += 1) {
    let { calls: s, exit: a } = await Y(t, e, n, r);
    if (s.length === 0) return a;
    r.err(`wave ${o}: ${u(s.length, "call")} sent to ${x(e.baseUrl)}
`);
    let c = (d) => r.err(`wave ${o}: ${d}
`), p = i(K(s, e), e, { signal: r.signal, every: t.every, note: c });
    P(`wave ${o}`, await $(r, p), r);
  }
}
export {
  Xt as runBatch
};
