import { Failure } from "../errors.ts";
import { hostOf, isLoopback } from "./hosts.ts";

export type Wanted = {
  provider: string;
  model?: string;
  baseUrl?: string;
  /** Whether model servers on loopback may be looked for. */
  local: boolean;
  env: Record<string, string | undefined>;
};

/** Who writes: the embedded drafter, with the reason, or a model. `key` is for the host of `baseUrl` alone. */
export type Choice =
  | { kind: "offline"; reason: string }
  | { kind: "openai"; baseUrl: string; model: string; key?: string; loopback: boolean };

/** A model server that answers on this machine, and its first model. */
export type Found = { baseUrl: string; model: string };

const names = ["auto", "openai", "offline"];
const usual = "https://api.openai.com/v1";
const usualModel = "gpt-5-mini";

/** Decides who writes, by what was asked for and what the environment holds. Throws a `Failure` for what cannot be. */
export async function choose(wanted: Wanted, probe: () => Promise<Found | undefined>): Promise<Choice> {
  const { provider, env } = wanted;
  if (!names.includes(provider)) throw new Failure(`unknown provider \`${provider}\`: use ${names.join(", ")}`);
  if (provider === "offline") return offline(wanted);
  if (wanted.baseUrl !== undefined || keyOf(env) || (provider === "openai" && !wanted.local)) return remote(wanted);
  const found = wanted.local ? await probe() : undefined;
  if (found)
    return { kind: "openai", ...found, model: wanted.model ?? env.OPENAI_MODEL ?? found.model, loopback: true };
  if (provider === "openai")
    throw new Failure("no model server answers on this machine: start one, or name it with --base-url");
  const looked = wanted.local
    ? "no model server answers on this machine"
    : "neither OPENAI_API_KEY nor --base-url is given";
  return { kind: "offline", reason: looked };
}

function offline({ baseUrl, model, local }: Wanted): Choice {
  const flag = baseUrl !== undefined ? "--base-url" : model !== undefined ? "--model" : local ? "--local" : undefined;
  if (flag) throw new Failure(`${flag} has no meaning with \`--provider offline\`: leave one of the two out`);
  return { kind: "offline", reason: "as asked" };
}

function remote({ baseUrl, model, env }: Wanted): Choice {
  const [name, address] =
    baseUrl !== undefined ? ["--base-url", baseUrl] : ["OPENAI_BASE_URL", env.OPENAI_BASE_URL || usual];
  requireAddress(name, address);
  const key = keyOf(env);
  const loopback = isLoopback(address);
  const host = hostOf(address);
  if (!key && !loopback) throw new Failure(`no key for ${host}: set OPENAI_API_KEY, or use --provider offline`);
  if (key && !/^[\x21-\x7e]+$/.test(key))
    throw new Failure("OPENAI_API_KEY holds characters that no key has: set it anew");
  const chosen = model || env.OPENAI_MODEL || usualModel;
  return { kind: "openai", baseUrl: address.replace(/\/+$/, ""), model: chosen, key, loopback };
}

function requireAddress(name: string, address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && (url.username || url.password)) {
    throw new Failure(`${name} holds a name or password: leave it out and put the key into OPENAI_API_KEY`);
  }
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw new Failure(`${name} \`${address}\` is no http(s) address: give one such as https://api.example.com/v1`);
  }
  if (url.protocol === "http:" && !isLoopback(address)) {
    throw new Failure(`${name} \`${address}\` is plain http to another machine: use https, or http to localhost`);
  }
}

function keyOf(env: Wanted["env"]): string | undefined {
  return env.OPENAI_API_KEY?.trim() || undefined;
}
