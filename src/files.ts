import { existsSync } from "node:fs";

const marks = ["package.json", "SKILL.md", "prompts/system.md"];

/**
 * The folder that holds `prompts/` and `blueprints/`, with a slash at its end: the nearest one above this file that is
 * marked as a package or as a skill. It works from the sources and from the bundle, also when that is copied alone.
 */
export function packageRoot(): URL {
  let folder = new URL(".", import.meta.url);
  while (!marks.some((mark) => existsSync(new URL(mark, folder)))) {
    const parent = new URL("..", folder);
    if (parent.href === folder.href) throw new Error(`no ${marks.join(" or ")} above ${import.meta.url}`);
    folder = parent;
  }
  return folder;
}
