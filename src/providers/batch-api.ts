import { setTimeout as wait } from "node:timers/promises";
import { exits, Failure } from "../errors.ts";
import { faultOf } from "./faults.ts";
import { hostOf } from "./hosts.ts";
import { connect } from "./line.ts";

export type Remote = {
  signal: AbortSignal;
  /** Milliseconds between two looks at the batch. */
  every: number;
  note(text: string): void;
};

type Host = { baseUrl: string; model: string; key?: string };

/**
 * Sends the lines of a wave to OpenAI's Batch API, waits for its end, and answers with the lines of its results and
 * errors. Throws a `Failure` when the batch as a whole fails.
 */
export async function* runRemotely(lines: string, host: Host, { signal, every, note }: Remote): AsyncGenerator<string> {
  const name = hostOf(host.baseUrl);
  /** A call has a signal of its own: the client never takes its listeners back, and a batch is looked at for hours. */
  const guarded = async <Result>(work: (own: AbortSignal) => Promise<Result>): Promise<Result> => {
    const own = new AbortController();
    const forward = () => own.abort(signal.reason);
    signal.addEventListener("abort", forward, { once: true });
    try {
      return await work(own.signal);
    } catch (thrown) {
      signal.throwIfAborted();
      throw faultOf(thrown, { host: name, model: host.model, keys: [host.key], now: Date.now() });
    } finally {
      signal.removeEventListener("abort", forward);
    }
  };
  const openai = await connect({ options: host, host: name, limits: { firstToken: 0, idle: 0, total: 600_000 } });
  const file = await guarded((own) =>
    openai.files.create({ file: new File([lines], "wave.jsonl"), purpose: "batch" }, { signal: own }),
  );
  const created = await guarded((own) =>
    openai.batches.create(
      { input_file_id: file.id, endpoint: "/v1/chat/completions", completion_window: "24h" },
      { signal: own },
    ),
  );
  let batch = created;
  for (let last = ""; !ended.has(batch.status); ) {
    if (batch.status !== last) note(`${batch.id} is ${batch.status}`);
    last = batch.status;
    await wait(every, undefined, { signal });
    batch = await guarded((own) => openai.batches.retrieve(created.id, { signal: own }));
  }
  const files = [batch.output_file_id, batch.error_file_id].filter((id) => id !== undefined && id !== null);
  if (files.length === 0) {
    const why = batch.errors?.data?.[0]?.message ?? "without a word on why";
    throw new Failure(`the batch ${batch.id} at ${name} is ${batch.status}: ${why}`, exits.provider);
  }
  for (const id of files) {
    const content = await guarded(async (own) => (await openai.files.content(id, { signal: own })).text());
    yield* content.split("\n").filter((line) => line.trim() !== "");
  }
}

const ended = new Set(["completed", "failed", "expired", "cancelled"]);
