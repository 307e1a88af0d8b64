import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { diff } from "./diff.ts";
import { explain } from "./explain.ts";
import { fix } from "./fix.ts";
import { generate } from "./generate.ts";
import { plan } from "./plan.ts";
import { prompt } from "./prompt.ts";
import { questions } from "./questions.ts";
import { rules } from "./rules.ts";
import { scale } from "./scale.ts";

/** In the order in which help lists them. */
export const commands: Command[] = [generate, questions, check, fix, scale, diff, prompt, plan, rules, explain];
