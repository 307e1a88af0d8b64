// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  d as w,
  g as u
} from "./chunk-OQALR77N.mjs";
import "./chunk-RKR2FU25.mjs";
import {
  a as m
} from "./chunk-A3D6D62S.mjs";
import {
  a as d,
  b as f
} from "./chunk-HIQSZZL5.mjs";
import "./chunk-ADFQ3F2B.mjs";

// src/providers/batch-api.ts
import { setTimeout as g } from "node:timers/promises";
async function* F(p, i, { signal: o, every: h, note: y }) {
  let s = m(i.baseUrl), r = async (e) => {
    try {
      return await e();
    } catch (c) {
      throw o.throwIfAborted(), w(c, { host: s, model: i.model, keys: [i.key], now: Date.now() });
    }
  }, n = await u({ options: i, host: s, limits: { firstToken: 0, idle: 0, total: 6e5 } }), b = await r(
    () => n.files.create({ file: new File([p], "wave.jsonl"), purpose: "batch" }, { signal: o })
  ), a = await r(
    () => n.batches.create(
      { input_file_id: b.id, endpoint: "/v1/chat/completions", completion_window: "24h" },
      { signal: o }
    )
  ), t = a;
  for (let e = ""; !v.has(t.status); )
    t.status !== e && y(`${t.id} is ${t.status}`), e = t.status, await g(h, void 0, { signal: o }), t = await r(() => n.batches.retrieve(a.id, { signal: o }));
  let l = [t.output_file_id, t.error_file_id].filter((e) => e != null);
  if (l.length === 0) {
    let e = t.errors?.data?.[0]?.message ?? "without a word on why";
    throw new f(`the batch ${t.id} at ${s} is ${t.status}: ${e}`, d.provider);
  }
  for (let e of l)
    yield* (await r(async () => (await n.files.content(e, { signal: o })).text())).split(`
`).filter((_) => _.trim() !== "");
}
var v = /* @__PURE__ */ new Set(["completed", "failed", "expired", "cancelled"]);
export {
  F as runRemotely
};
