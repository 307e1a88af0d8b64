import { buildSync } from "esbuild";

const root = new URL("..", import.meta.url);

/** The exports of a source file, bundled to run as it is; `name` is that of the bundle, `external` what stays an import. */
export async function bundled(source, name, external = []) {
  const out = new URL(`node_modules/.cache/bench/${name}.mjs`, root);
  buildSync({
    entryPoints: [new URL(source, root).pathname],
    outfile: out.pathname,
    bundle: true,
    platform: "node",
    mainFields: ["module", "main"],
    format: "esm",
    logLevel: "error",
    external,
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return import(out.href);
}
