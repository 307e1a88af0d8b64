// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  d as u,
  g as p
} from "./chunk-OQALR77N.mjs";
import "./chunk-RKR2FU25.mjs";
import {
  a as m
} from "./chunk-A3D6D62S.mjs";
import {
  a as f,
  b as w
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/providers/batch-api.ts
import { setTimeout as _ } from "node:timers/promises";
async function* E(h, r, { signal: n, every: y, note: b }) {
  let l = m(r.baseUrl), s = async (t) => {
    let i = new AbortController(), o = () => i.abort(n.reason);
    n.addEventListener("abort", o, { once: !0 });
    try {
      return await t(i.signal);
    } catch (v) {
      throw n.throwIfAborted(), u(v, { host: l, model: r.model, keys: [r.key], now: Date.now() });
    } finally {
      n.removeEventListener("abort", o);
    }
  }, a = await p({ options: r, host: l, limits: { firstToken: 0, idle: 0, total: 6e5 } }), g = await s(
    (t) => a.files.create({ file: new File([h], "wave.jsonl"), purpose: "batch" }, { signal: t })
  ), c = await s(
    (t) => a.batches.create(
      { input_file_id: g.id, endpoint: "/v1/chat/completions", completion_window: "24h" },
      { signal: t }
    )
  ), e = c;
  for (let t = ""; !x.has(e.status); )
    e.status !== t && b(`${e.id} is ${e.status}`), t = e.status, await _(y, void 0, { signal: n }), e = await s((i) => a.batches.retrieve(c.id, { signal: i }));
  let d = [e.output_file_id, e.error_file_id].filter((t) => t != null);
  if (d.length === 0) {
    let t = e.errors?.data?.[0]?.message ?? "without a word on why";
    throw new w(`the batch ${e.id} at ${l} is ${e.status}: ${t}`, f.provider);
  }
  for (let t of d)
    yield* (await s(async (o) => (await a.files.content(t, { signal: o })).text())).split(`
`).filter((o) => o.trim() !== "");
}
var x = /* @__PURE__ */ new Set(["completed", "failed", "expired", "cancelled"]);
export {
  E as runRemotely
};
