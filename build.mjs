// Builds scripts/system-design.mjs and its lazy chunks; `node build.mjs DIR` writes them elsewhere, for the test that holds them fresh.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transformSync } from "esbuild";
import { writeHeads } from "./build/heads.mjs";
import { writeGrammars } from "./build/mermaid.mjs";

const root = fileURLToPath(new URL(".", import.meta.url));
const outdir = process.argv[2] ?? join(root, "scripts");
const { version, license } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const banner = `// system-design-generator ${version}, ${license}. Built by build.mjs; licences of what is inlined: THIRD_PARTY_LICENSES.md`;

/** CommonJS packages may `require("fs")`; a module takes its place, since a bundle of modules has no `require`. */
const builtins = {
  name: "builtins",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:fs|path|util)$/ }, ({ path, kind }) =>
      kind === "require-call" ? { path, namespace: "builtin" } : undefined,
    );
    onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `export * from "node:${path}"; export { default } from "node:${path}";`,
    }));
  },
};

if (!process.argv[2]) writeGrammars();

const old = () =>
  readdirSync(outdir, { withFileTypes: true }).filter((file) => file.isFile() && file.name.endsWith(".mjs"));
try {
  for (const { name } of old()) rmSync(join(outdir, name));
} catch {
  // the folder is made by esbuild
}
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: { "system-design": "src/bin.ts" },
  outdir,
  outExtension: { ".js": ".mjs" },
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  platform: "node",
  mainFields: ["module", "main"],
  format: "esm",
  target: "node20",
  minifyIdentifiers: true,
  minifySyntax: true,
  lineLimit: 200,
  legalComments: "none",
  charset: "utf8",
  metafile: true,
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
  plugins: [builtins],
  banner: { js: banner },
  logLevel: "warning",
});

/** Tables of grammars are a third blanks, which no reader misses. */
for (const [path, { inputs }] of Object.entries(metafile.outputs)) {
  if (!Object.keys(inputs).some((input) => input.startsWith("src/blocks/mermaid/grammars/"))) continue;
  const text = readFileSync(join(root, path), "utf8");
  const { code } = transformSync(text, { minifyWhitespace: true, lineLimit: 200, charset: "utf8", banner });
  writeFileSync(join(root, path), code);
}

writeHeads(join(root, "blueprints"), join(outdir, "heads.json"));

/** The packages whose code the bundle holds, with the text of their licences. */
function licences() {
  const packages = new Map();
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^(.*node_modules\/((?:@[^/]+\/)?[^/]+))\//.exec(input);
    if (found) packages.set(found[2], found[1]);
    if (input.startsWith("src/blocks/mermaid/grammars/")) packages.set("mermaid", "node_modules/mermaid");
  }
  const parts = [...packages]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, folder]) => {
      const manifest = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file ? readFileSync(join(root, folder, file), "utf8").trim() : `Licence: ${manifest.license}`;
      return `## ${name} ${manifest.version} (${manifest.license})\n\n${text.replace(/\r\n/g, "\n").replace(/^/gm, "> ")}\n`;
    });
  return `# Licences of the packages inlined in scripts/\n\n${parts.join("\n")}`;
}
writeFileSync(
  process.argv[2] ? join(outdir, "THIRD_PARTY_LICENSES.md") : join(root, "THIRD_PARTY_LICENSES.md"),
  licences(),
);
