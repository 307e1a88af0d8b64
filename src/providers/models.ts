import { ProviderError } from "./errors.ts";
import { hostOf } from "./hosts.ts";

const shown = 8;

/** What `GET /models` answers. */
export type ModelList = { data?: { id?: unknown }[] };

/** Adds to "unknown model" which models there are, or, when the host does not list any, what else may be wrong. */
export async function modelsHint(
  error: ProviderError,
  list: () => Promise<ModelList>,
  baseUrl: string,
): Promise<ProviderError> {
  const names = await namesOf(list);
  const remedy =
    names.length > 0
      ? `use --model with one of: ${names.slice(0, shown).join(", ")}${names.length > shown ? `, and ${names.length - shown} more` : ""}`
      : `check --model, and that ${hostOf(baseUrl)} answers under the path of --base-url (it usually ends in /v1)`;
  return new ProviderError("model", `${error.message}: ${remedy}`, { cause: error });
}

async function namesOf(list: () => Promise<ModelList>): Promise<string[]> {
  try {
    return ((await list()).data ?? [])
      .map(({ id }) => id)
      .filter((id): id is string => typeof id === "string" && id.length < 100);
  } catch {
    return [];
  }
}
