// system-design-generator 0.1.0, MIT. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md
import {
  a as t,
  b as o
} from "./chunk-HIQSZZL5.mjs";

// src/commands/files.ts
import { readFile as a, stat as u } from "node:fs/promises";
var f = 20 * 1024 * 1024;
async function m(n) {
  let e = await u(n).catch((r) => {
    throw new o(s(n, r));
  });
  if (e.isDirectory())
    throw new o(
      `\`${n}\` is a folder; name a Markdown file in it, for example \`${n.replace(/\/$/, "")}/design.md\``
    );
  if (e.size > f)
    throw new o(
      `\`${n}\` has ${Math.round(e.size / 1024 / 1024)} MiB; a design of more than 20 MiB is not read`
    );
  return (await a(n).catch((r) => {
    throw new o(s(n, r));
  })).toString("utf8");
}
function s(n, e) {
  let { code: i, message: r } = e;
  return i === "ENOENT" ? `there is no file \`${n}\`; check the path, it is taken from the working directory` : i === "EACCES" || i === "EPERM" ? `\`${n}\` may not be read; check its permissions` : `\`${n}\
\` cannot be read: ${r}`;
}
function w(n, e, i) {
  if (e === void 0) return;
  let r = Number(e);
  if (!Number.isSafeInteger(r) || r < i)
    throw new o(`--${n} takes a whole number of at least ${i}, not \`${e}\``, t.usage);
  return r;
}
function g(n, e, i, r) {
  if (e === void 0) return r;
  if (!i.includes(e))
    throw new o(`--${n} knows ${i.join(", ")}; not \`${e}\``, t.usage);
  return e;
}

export {
  m as a,
  w as b,
  g as c
};
