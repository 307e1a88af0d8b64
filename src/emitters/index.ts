import { agent } from "./agent.ts";
import type { Emitter } from "./emitter.ts";
import { json } from "./json.ts";
import { text } from "./text.ts";

export const emitters: Emitter[] = [text, json, agent];
