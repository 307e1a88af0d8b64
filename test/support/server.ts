import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a client asked, as far as the tests look at it. */
export type Call = {
  path: string;
  authorization?: string;
  body: {
    model?: string;
    messages?: { role: string; content: string }[];
    stream?: boolean;
    stream_options?: object;
    max_tokens?: number;
    max_completion_tokens?: number;
  };
};

/** What the server does with a call; a number breaks it off after so many chunks. */
export type Action =
  | {
      text: string;
      finish?: string | null;
      cutAfter?: number;
      resetAfter?: number;
      stallAfter?: number;
      usage?: boolean;
      done?: boolean;
      reasoning?: string;
    }
  | { status: number; headers?: Record<string, string>; error?: unknown; raw?: string; type?: string }
  | { completion: string }
  | { break: "before headers" | "never answers" | "only comments" }
  | { events: (string | Uint8Array)[] };

export type Script = Action[] | ((call: Call, index: number) => Action);

export type ScriptedServer = {
  baseUrl: string;
  calls: Call[];
  /** Resolves when the connection of the call with this index is closed. */
  closed(index: number): Promise<void>;
  /** Resolves when so many calls have come. */
  reached(count: number): Promise<void>;
  close(): Promise<void>;
};

/** A chat-completions server on loopback whose every answer is scripted, and that really breaks its sockets. */
export async function startServer(script: Script, models: string[] = ["small", "large"]): Promise<ScriptedServer> {
  const calls: Call[] = [];
  const closings: Promise<void>[] = [];
  const waiting: { count: number; go: () => void }[] = [];
  const server = createServer(async (request, response) => {
    if (request.method === "GET") return void send(response, 200, { data: models.map((id) => ({ id })) });
    const call = await readCall(request);
    const index = calls.push(call) - 1;
    closings.push(new Promise((resolve) => response.once("close", resolve)));
    for (const { count, go } of waiting) if (calls.length >= count) go();
    const action = typeof script === "function" ? script(call, index) : script[Math.min(index, script.length - 1)]!;
    await perform(action, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    calls,
    closed: (index) => closings[index]!,
    reached: (count) => new Promise((go) => (calls.length >= count ? go() : waiting.push({ count, go }))),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readCall(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString() || "{}");
  return { path: request.url ?? "", authorization: request.headers.authorization, body };
}

async function perform(action: Action, response: ServerResponse): Promise<void> {
  if ("text" in action) return stream(action, response);
  if ("completion" in action) {
    const choices = [{ message: { role: "assistant", content: action.completion }, finish_reason: "stop" }];
    return send(response, 200, { choices, usage: { prompt_tokens: 7, completion_tokens: 3 } });
  }
  if ("events" in action) {
    open(response);
    for (const event of action.events) await write(response, event);
    return void response.end();
  }
  if ("break" in action) return breakOff(action.break, response);
  response.writeHead(action.status, { "content-type": action.type ?? "application/json", ...action.headers });
  response.end(action.raw ?? JSON.stringify({ error: action.error ?? { message: `status ${action.status}` } }));
}

async function breakOff(how: string, response: ServerResponse): Promise<void> {
  if (how === "before headers") response.socket?.resetAndDestroy();
  if (how === "only comments") {
    open(response);
    await write(response, ": still here\n\n");
  }
}

async function stream(action: Extract<Action, { text: string }>, response: ServerResponse): Promise<void> {
  open(response);
  const pieces = action.text.match(/[\s\S]{1,200}/g) ?? [];
  if (action.reasoning) await write(response, data({ choices: [{ delta: { reasoning_content: action.reasoning } }] }));
  for (const [index, piece] of pieces.entries()) {
    if (index === action.resetAfter) return void response.socket?.resetAndDestroy();
    if (index === action.stallAfter) return;
    if (index === action.cutAfter) return void response.end();
    await write(response, data({ choices: [{ delta: { content: piece } }] }));
  }
  const finish = action.finish === undefined ? "stop" : action.finish;
  if (finish !== null) await write(response, data({ choices: [{ delta: {}, finish_reason: finish }] }));
  if (action.usage !== false) {
    const usage = {
      prompt_tokens: 100,
      completion_tokens: pieces.length * 50,
      prompt_tokens_details: { cached_tokens: 40 },
    };
    await write(response, data({ choices: [], usage }));
  }
  if (action.done !== false) await write(response, "data: [DONE]\n\n");
  response.end();
}

function open(response: ServerResponse): void {
  response.writeHead(200, { "content-type": "text/event-stream" });
}

function data(chunk: unknown): string {
  return `data: ${JSON.stringify(chunk)}\n\n`;
}

function write(response: ServerResponse, text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => response.write(text, () => resolve()));
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
