// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md

// src/files.ts
import { existsSync as t } from "node:fs";
var r = ["package.json", "SKILL.md", "prompts/system.md"];
function m() {
  let e = new URL(".", import.meta.url);
  for (; !r.some((o) => t(new URL(o, e))); ) {
    let o = new URL("..", e);
    if (o.href === e.href) throw new Error(`no ${r.join(" or ")} above ${import.meta.url}`);
    e = o;
  }
  return e;
}

export {
  m as a
};
