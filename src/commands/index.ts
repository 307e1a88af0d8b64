import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { explain } from "./explain.ts";
import { plan } from "./plan.ts";
import { rules } from "./rules.ts";

/** In the order in which help lists them. */
export const commands: Command[] = [check, plan, rules, explain];
